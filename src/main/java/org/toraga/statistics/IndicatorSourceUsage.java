package org.toraga.statistics;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
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

    /** An indicator has no page of its own until the explorer is there: it is shown where organizations are. */
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
                .query((row, number) -> new SourceUse(
                        row.getString(1), "organizations/sco?tab=statistics&indicator=" + row.getString(2)))
                .list();
    }
}
