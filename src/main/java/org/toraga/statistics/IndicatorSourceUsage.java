package org.toraga.statistics;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.toraga.base.Wording;
import org.toraga.sources.SourceCode;
import org.toraga.sources.SourceUsage;
import org.toraga.sources.SourceUse;

@Component
class IndicatorSourceUsage implements SourceUsage {

    private final JdbcClient jdbc;

    IndicatorSourceUsage(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String kindKey() {
        return "statistics.sourceUse.kind";
    }

    @Override
    public String pairs() {
        return """
                select id, source_code from indicator
                union select indicator_id, source_code from indicator_further_source
                """;
    }

    @Override
    public List<SourceUse> usesOf(SourceCode source) {
        return jdbc.sql("""
                        select i.name, i.name_russian, i.name_kazakh, i.code
                        from indicator i
                        where i.source_code = :source
                           or exists (select 1 from indicator_further_source f
                                      where f.indicator_id = i.id and f.source_code = :source)
                        order by i.topic, i.name, i.code
                        """)
                .param("source", source.value())
                .query((row, number) -> new SourceUse(
                        new Wording(row.getString("name"), row.getString("name_russian"), row.getString("name_kazakh")),
                        "statistics?indicator=" + row.getString("code")))
                .list();
    }
}
