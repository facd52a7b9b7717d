package org.toraga.memberships;

import java.util.List;
import java.util.Locale;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.toraga.sources.SourceCode;
import org.toraga.sources.SourceUsage;
import org.toraga.sources.SourceUse;

@Component
class MembershipSourceUsage implements SourceUsage {

    private final JdbcClient jdbc;

    MembershipSourceUsage(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String kindKey() {
        return "memberships.records.title";
    }

    @Override
    public List<SourceUse> usesOf(SourceCode source) {
        return jdbc.sql("""
                        select o.short_name, o.code, c.name, m.status
                        from membership m
                        join organization o on o.code = m.organization_code
                        join country c on c.code = m.country_code
                        where m.source_code = :source
                        order by o.id, c.name, m.since_on, m.id
                        """)
                .param("source", source.value())
                .query((row, number) -> new SourceUse(
                        "%s: %s, %s"
                                .formatted(
                                        row.getString("short_name"),
                                        row.getString("name"),
                                        row.getString("status")
                                                .toLowerCase(Locale.ROOT)
                                                .replace('_', ' ')),
                        "organizations/" + row.getString("code").toLowerCase(Locale.ROOT)))
                .list();
    }
}
