package org.toraga.statistics;

import java.util.List;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.toraga.base.SqlOrder;
import org.toraga.base.Words;

/** The working list of indicators: narrowed, sorted and paged in the database. */
@Repository
class IndicatorListQueries {

    private static final String SEARCHED =
            "lower(code || ' ' || name || ' ' || coalesce(name_russian, '') || ' ' || coalesce(name_kazakh, ''))";

    private final JdbcClient jdbc;

    IndicatorListQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<IndicatorRow> find(String typed, Pageable page) {
        var words = Words.of(typed);
        return jdbc.sql("select code, name, name_russian, name_kazakh, unit, topic, aggregation from indicator where "
                        + words.occurIn(SEARCHED)
                        + SqlOrder.of(page, IndicatorRecordSort.class, IndicatorRecordSort::sql, "id"))
                .params(words.parameters())
                .param("limit", page.getPageSize())
                .param("offset", page.getOffset())
                .query((row, number) -> new IndicatorRow(
                        new IndicatorCode(row.getString("code")),
                        IndicatorQueries.name(row),
                        Unit.valueOf(row.getString("unit")),
                        Topic.valueOf(row.getString("topic")),
                        Aggregation.valueOf(row.getString("aggregation"))))
                .list();
    }

    int count(String typed) {
        var words = Words.of(typed);
        return jdbc.sql("select count(*) from indicator where " + words.occurIn(SEARCHED))
                .params(words.parameters())
                .query(Integer.class)
                .single();
    }
}
