package org.toraga.statistics;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All figures of states in the order of their values, equal ones in the order of their keys, by short ranges of an index. */
@Repository
class FiguresByValue {

    private record Span(BigDecimal least, BigDecimal most) {

        BigDecimal first(boolean isAscending) {
            return isAscending ? least : most;
        }
    }

    private record Found(ObservationPlace place, BigDecimal value) {}

    private final JdbcClient jdbc;

    FiguresByValue(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Reads the index from the nearer end to learn from which value to which the page goes, and sorts only the figures between.
     *
     * @param byKey the order of equal values
     */
    List<ObservationPlace> page(
            SeriesYears stored, List<SeriesYears.Axis> byKey, boolean isAscending, long offset, int limit) {
        int count = stored.count(byKey);
        long lines = Math.min(limit, count - offset);
        if (lines <= 0) {
            return List.of();
        }
        var others = others();
        long after = count - offset - lines;
        Span span;
        long beforeSpan;
        if (offset <= after) {
            span = span(others, isAscending, offset, lines);
            beforeSpan = count(others, isAscending ? "<" : ">", span.first(isAscending));
        } else {
            span = span(others, !isAscending, after, lines);
            beforeSpan = count - count(others, isAscending ? ">=" : "<=", span.first(isAscending));
        }
        var byValue = isAscending ? Comparator.<BigDecimal>naturalOrder() : Comparator.<BigDecimal>reverseOrder();
        return within(others, span).stream()
                .sorted(Comparator.comparing(Found::value, byValue).thenComparing(Found::place, stored.order(byKey)))
                .skip(Math.max(0, offset - beforeSpan))
                .limit(lines)
                .map(Found::place)
                .toList();
    }

    /** The areas that are no states. As a list: a question within another would keep H2 from the index on values. */
    private List<Integer> others() {
        return jdbc.sql("select id from area where country_code is null")
                .query((row, number) -> row.getInt(1))
                .list();
    }

    private Span span(List<Integer> others, boolean isAscending, long offset, long lines) {
        return jdbc.sql("""
                        select min(page.observed_value), max(page.observed_value)
                        from (select observed_value from observation where area_id not in (:others)
                              order by observed_value %s offset :offset rows fetch next :lines rows only) page
                        """.formatted(isAscending ? "" : "desc"))
                .param("others", others)
                .param("offset", offset)
                .param("lines", lines)
                .query((row, number) -> new Span(row.getBigDecimal(1), row.getBigDecimal(2)))
                .single();
    }

    private long count(List<Integer> others, String comparison, BigDecimal value) {
        return jdbc.sql("select count(*) from observation where area_id not in (:others) and observed_value "
                        + comparison + " :value")
                .param("others", others)
                .param("value", value)
                .query(Long.class)
                .single();
    }

    private List<Found> within(List<Integer> others, Span span) {
        return jdbc.sql("""
                        select area_id, indicator_id, observed_year, observed_value from observation
                        where area_id not in (:others) and observed_value between :least and :most
                        """)
                .param("others", others)
                .param("least", span.least())
                .param("most", span.most())
                .query((row, number) -> new Found(
                        new ObservationPlace(row.getInt(1), row.getInt(2), row.getInt(3)), row.getBigDecimal(4)))
                .list();
    }
}
