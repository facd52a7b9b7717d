package org.toraga.statistics;

import java.io.IOException;
import java.io.StringReader;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;

/** By COPY, as PostgreSQL takes them fastest: new figures go straight into the table, others by way of a table of the transaction. */
class CopiedFigures implements FigureTable {

    private static final String AS_BEFORE = """
             where o.area_id = s.area_id and o.indicator_id = s.indicator_id and o.observed_year = s.observed_year
               and o.observed_value = s.before_value
            """;

    private final JdbcTemplate jdbc;

    CopiedFigures(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public long write(List<FigureChange> changes) {
        var added = changes.stream().filter(change -> change.before() == null).toList();
        if (!added.isEmpty()) {
            copy("observation (area_id, indicator_id, observed_year, observed_value, version)", rows(added, false));
        }
        var others = changes.stream().filter(change -> change.before() != null).toList();
        if (others.isEmpty()) {
            return 0;
        }
        jdbc.execute("""
                create temporary table if not exists staged_figure (area_id integer, indicator_id integer,
                    observed_year smallint, before_value numeric, after_value numeric) on commit drop
                """);
        jdbc.execute("truncate staged_figure");
        copy("staged_figure", rows(others, true));
        int met = jdbc.update("""
                update observation o set observed_value = s.after_value, version = o.version + 1
                from staged_figure s
                """ + AS_BEFORE + " and s.after_value is not null");
        met += jdbc.update(
                "delete from observation o using staged_figure s" + AS_BEFORE + " and s.after_value is null");
        return others.size() - met;
    }

    private static String rows(List<FigureChange> changes, boolean staged) {
        var rows = new StringBuilder(changes.size() * 40);
        for (var change : changes) {
            rows.append(change.area()).append('\t').append(change.indicator()).append('\t');
            rows.append(change.year()).append('\t');
            if (staged) {
                rows.append(text(change.before())).append('\t').append(text(change.after()));
            } else {
                rows.append(text(change.after())).append("\t0");
            }
            rows.append('\n');
        }
        return rows.toString();
    }

    private static String text(@Nullable BigDecimal value) {
        return value == null ? "\\N" : value.toString();
    }

    private void copy(String table, String rows) {
        jdbc.execute((ConnectionCallback<Long>) connection -> copy(connection, "copy " + table + " from stdin", rows));
    }

    private static long copy(Connection connection, String command, String rows) throws SQLException {
        try {
            return connection.unwrap(PGConnection.class).getCopyAPI().copyIn(command, new StringReader(rows));
        } catch (IOException unreadable) {
            throw new SQLException(unreadable);
        }
    }
}
