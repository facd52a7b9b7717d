package org.toraga.chairmanships;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.toraga.countries.CountryCode;
import org.toraga.countries.CountryNames;
import org.toraga.sources.SourceCode;
import org.toraga.sources.SourceUsage;
import org.toraga.sources.SourceUse;

@Component
class ChairmanshipSourceUsage implements SourceUsage {

    private final JdbcClient jdbc;
    private final CountryNames names;

    ChairmanshipSourceUsage(JdbcClient jdbc, CountryNames names) {
        this.jdbc = jdbc;
        this.names = names;
    }

    @Override
    public String kindKey() {
        return "chairmanships.records.title";
    }

    @Override
    public String pairs() {
        return """
                select id, source_code from chairmanship
                union select chairmanship_id, source_code from chairmanship_further_source
                """;
    }

    @Override
    public List<SourceUse> usesOf(SourceCode source) {
        return jdbc.sql("""
                        select o.short_name, o.code, h.country_code, h.starts_on
                        from chairmanship h
                        join organization o on o.code = h.organization_code
                        where h.source_code = :source
                           or exists (select 1 from chairmanship_further_source f
                                      where f.chairmanship_id = h.id and f.source_code = :source)
                        order by o.id, h.starts_on, h.code
                        """)
                .param("source", source.value())
                .query((row, number) -> new SourceUse(
                        names.wording(new CountryCode(row.getString("country_code")))
                                .after("%s, %d: "
                                        .formatted(
                                                row.getString("short_name"),
                                                row.getObject("starts_on", LocalDate.class)
                                                        .getYear())),
                        "organizations/" + row.getString("code").toLowerCase(Locale.ROOT)))
                .list();
    }
}
