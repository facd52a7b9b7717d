package org.toraga.statistics;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.ParameterizedPreparedStatementSetter;

/** By batches, as H2 takes them fastest. */
class BatchedFigures implements FigureTable {

    private static final int BATCH = 5000;

    private static final String WHERE_AS_BEFORE =
            " where area_id = ? and indicator_id = ? and observed_year = ? and observed_value = ?";

    private final JdbcTemplate jdbc;

    BatchedFigures(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public long write(List<FigureChange> changes) {
        run("""
                insert into observation (area_id, indicator_id, observed_year, observed_value, version)
                values (?, ?, ?, ?, 0)
                """, changes.stream().filter(change -> change.before() == null).toList(), (statement, change) -> {
            setKey(statement, 1, change);
            statement.setBigDecimal(4, change.after());
        });
        return run(
                        "update observation set observed_value = ?, version = version + 1" + WHERE_AS_BEFORE,
                        changes.stream()
                                .filter(change -> change.before() != null && change.after() != null)
                                .toList(),
                        (statement, change) -> {
                            statement.setBigDecimal(1, change.after());
                            setKey(statement, 2, change);
                            statement.setBigDecimal(5, change.before());
                        })
                + run(
                        "delete from observation" + WHERE_AS_BEFORE,
                        changes.stream()
                                .filter(change -> change.after() == null)
                                .toList(),
                        (statement, change) -> {
                            setKey(statement, 1, change);
                            statement.setBigDecimal(4, change.before());
                        });
    }

    private static void setKey(PreparedStatement statement, int first, FigureChange change) throws SQLException {
        statement.setInt(first, change.area());
        statement.setInt(first + 1, change.indicator());
        statement.setInt(first + 2, change.year());
    }

    /** @return how many changes met no figure */
    private long run(
            String sql, List<FigureChange> changes, ParameterizedPreparedStatementSetter<FigureChange> setter) {
        if (changes.isEmpty()) {
            return 0;
        }
        return Arrays.stream(jdbc.batchUpdate(sql, changes, BATCH, setter))
                .flatMapToInt(Arrays::stream)
                .filter(count -> count == 0)
                .count();
    }
}
