package org.toraga.chairmanships;

import java.util.List;
import java.util.Locale;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.toraga.base.Wording;
import org.toraga.sources.SourceCode;
import org.toraga.sources.SourceUsage;
import org.toraga.sources.SourceUse;

@Component
class PrioritySourceUsage implements SourceUsage {

    private final JdbcClient jdbc;

    PrioritySourceUsage(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String kindKey() {
        return "chairmanships.priorities.records.title";
    }

    @Override
    public String pairs() {
        return "select id, source_code from priority";
    }

    @Override
    public List<SourceUse> usesOf(SourceCode source) {
        return jdbc.sql("""
                        select o.short_name, o.code, p.title, p.title_russian, p.title_kazakh
                        from priority p
                        join organization o on o.code = p.organization_code
                        where p.source_code = :source
                        order by o.id, p.ordinal
                        """)
                .param("source", source.value())
                .query((row, number) -> new SourceUse(
                        new Wording(
                                        row.getString("title"),
                                        row.getString("title_russian"),
                                        row.getString("title_kazakh"))
                                .after(row.getString("short_name") + ": "),
                        "organizations/" + row.getString("code").toLowerCase(Locale.ROOT)))
                .list();
    }
}
