package org.toraga.statistics;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.toraga.base.Wording;
import org.toraga.sources.SourceCode;
import org.toraga.sources.SourceUsage;
import org.toraga.sources.SourceUse;
import org.toraga.statistics.ui.StatisticsTexts;

@Component
class IndicatorSourceUsage implements SourceUsage {

    private final JdbcClient jdbc;
    private final StatisticsTexts texts;

    IndicatorSourceUsage(JdbcClient jdbc, StatisticsTexts texts) {
        this.jdbc = jdbc;
        this.texts = texts;
    }

    @Override
    public String kindKey() {
        return "statistics.sourceUse.kind";
    }

    @Override
    public List<SourceUse> usesOf(SourceCode source) {
        return jdbc.sql("""
                        select i.name, i.code
                        from indicator i
                        where i.source_code = :source
                           or exists (select 1 from indicator_further_source f
                                      where f.indicator_id = i.id and f.source_code = :source)
                        order by i.topic, i.name, i.code
                        """)
                .param("source", source.value())
                .query((row, number) -> use(new IndicatorCode(row.getString("code")), row.getString("name")))
                .list();
    }

    private SourceUse use(IndicatorCode code, String name) {
        return new SourceUse(
                Wording.of(language -> texts.indicator(code, name, language)), "statistics?indicator=" + code);
    }
}
