package org.toraga.statistics;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.toraga.base.PartialDateColumns;
import org.toraga.base.Wording;
import org.toraga.sources.SourceCode;

/** Reads indicators for lists and pages. */
@Component
class IndicatorQueries {

    private final JdbcClient jdbc;

    IndicatorQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<IndicatorRow> all() {
        return jdbc.sql(
                        "select code, name, name_russian, name_kazakh, unit, topic, aggregation from indicator order by topic, name, code")
                .query((row, number) -> new IndicatorRow(
                        new IndicatorCode(row.getString("code")),
                        name(row),
                        Unit.valueOf(row.getString("unit")),
                        Topic.valueOf(row.getString("topic")),
                        Aggregation.valueOf(row.getString("aggregation"))))
                .list();
    }

    Optional<IndicatorDetails> find(IndicatorCode code) {
        return jdbc.sql("""
                        select code, name, name_russian, name_kazakh, description, unit, decimals, topic, aggregation, weight_code, provider,
                               vintage_on, vintage_precision, note, source_code
                        from indicator where code = :code
                        """)
                .param("code", code.value())
                .query((row, number) -> details(row, furtherSources(code)))
                .optional();
    }

    private List<SourceCode> furtherSources(IndicatorCode code) {
        return jdbc.sql("""
                        select s.source_code
                        from indicator_further_source s join indicator i on i.id = s.indicator_id
                        where i.code = :code order by s.ordinal
                        """)
                .param("code", code.value())
                .query((row, number) -> new SourceCode(row.getString(1)))
                .list();
    }

    /** @param row with the columns {@code name}, {@code name_russian} and {@code name_kazakh} */
    static Wording name(ResultSet row) throws SQLException {
        return new Wording(row.getString("name"), row.getString("name_russian"), row.getString("name_kazakh"));
    }

    private static IndicatorDetails details(ResultSet row, List<SourceCode> furtherSources) throws SQLException {
        var weight = row.getString("weight_code");
        return new IndicatorDetails(
                new IndicatorCode(row.getString("code")),
                name(row),
                row.getString("description"),
                Unit.valueOf(row.getString("unit")),
                row.getInt("decimals"),
                Topic.valueOf(row.getString("topic")),
                Aggregation.valueOf(row.getString("aggregation")),
                weight == null ? null : new IndicatorCode(weight),
                row.getString("provider"),
                PartialDateColumns.read(row, "vintage"),
                row.getString("note"),
                new SourceCode(row.getString("source_code")),
                furtherSources);
    }
}
