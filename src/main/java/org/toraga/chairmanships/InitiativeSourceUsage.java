package org.toraga.chairmanships;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.toraga.base.Wording;
import org.toraga.countries.HomeCountry;
import org.toraga.sources.SourceCode;
import org.toraga.sources.SourceUsage;
import org.toraga.sources.SourceUse;

@Component
class InitiativeSourceUsage implements SourceUsage {

    private final JdbcClient jdbc;

    InitiativeSourceUsage(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String kindKey() {
        return "chairmanships.initiatives.records.title";
    }

    @Override
    public String pairs() {
        return """
                select id, source_code from initiative
                union select id, outcome_source_code from initiative where outcome_source_code is not null
                """;
    }

    @Override
    public List<SourceUse> usesOf(SourceCode source) {
        return jdbc.sql("""
                        select o.short_name, o.code, i.title, i.title_russian, i.title_kazakh
                        from initiative i
                        left join organization o on o.code = i.organization_code
                        where i.source_code = :source or i.outcome_source_code = :source
                        order by o.id nulls last, i.announced_on, i.code
                        """)
                .param("source", source.value())
                .query((row, number) -> use(
                        row.getString("short_name"),
                        row.getString("code"),
                        new Wording(
                                row.getString("title"), row.getString("title_russian"), row.getString("title_kazakh"))))
                .list();
    }

    private static SourceUse use(@Nullable String shortName, @Nullable String organization, Wording title) {
        return organization == null
                ? new SourceUse(title, "countries/" + HomeCountry.CODE)
                : new SourceUse(
                        title.after(shortName + ": "), "organizations/" + organization.toLowerCase(Locale.ROOT));
    }
}
