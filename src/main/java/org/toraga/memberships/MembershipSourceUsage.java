package org.toraga.memberships;

import java.util.List;
import java.util.Locale;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.toraga.base.Wording;
import org.toraga.base.ui.Texts;
import org.toraga.countries.CountryCode;
import org.toraga.countries.CountryNames;
import org.toraga.sources.SourceCode;
import org.toraga.sources.SourceUsage;
import org.toraga.sources.SourceUse;

@Component
class MembershipSourceUsage implements SourceUsage {

    private final JdbcClient jdbc;
    private final CountryNames names;
    private final Texts texts;

    MembershipSourceUsage(JdbcClient jdbc, CountryNames names, Texts texts) {
        this.jdbc = jdbc;
        this.names = names;
        this.texts = texts;
    }

    @Override
    public String kindKey() {
        return "memberships.records.title";
    }

    @Override
    public String pairs() {
        return "select id, source_code from membership";
    }

    @Override
    public List<SourceUse> usesOf(SourceCode source) {
        return jdbc.sql("""
                        select o.short_name, o.code, m.country_code, m.status
                        from membership m
                        join organization o on o.code = m.organization_code
                        join country c on c.code = m.country_code
                        where m.source_code = :source
                        order by o.id, c.name, m.since_on, m.id
                        """)
                .param("source", source.value())
                .query((row, number) -> new SourceUse(
                        called(
                                row.getString("short_name"),
                                new CountryCode(row.getString("country_code")),
                                MembershipStatus.valueOf(row.getString("status"))),
                        "organizations/" + row.getString("code").toLowerCase(Locale.ROOT)))
                .list();
    }

    /** "SCO: Kazakhstan, member". */
    private Wording called(String organization, CountryCode country, MembershipStatus status) {
        return Wording.of(language -> "%s: %s, %s"
                .formatted(
                        organization,
                        names.of(country, language),
                        texts.getTranslation(Texts.key(status), language).toLowerCase(language)));
    }
}
