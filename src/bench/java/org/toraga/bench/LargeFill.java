package org.toraga.bench;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.Map;

/**
 * Adds a large set to a loaded database, by the shortest way that the database has: this is not the import of the desk, and
 * its time is no figure. Indicators are new ones, whose codes begin with {@code BENCH.}; two in four are sums, one is a mean
 * weighted by population, one cannot be put together.
 */
class LargeFill {

    private static final String PREFIX = "BENCH.";
    private static final int FIRST_NEW_AREA = 100_000;
    private static final int LONGEST_CODE = 40;

    private final Connection connection;
    private final Map<String, Integer> areas;
    private final Map<String, Integer> indicators = new HashMap<>();

    LargeFill(Connection connection) throws SQLException {
        this.connection = connection;
        areas = ids("select code, id from area");
    }

    /** @return how many figures were added */
    long fill(Observations observations, boolean isPostgres) throws SQLException, IOException {
        connection.setAutoCommit(false);
        try (var statement = connection.createStatement()) {
            // Made anew at the end, which takes a fraction of the time.
            statement.execute("alter table observation drop constraint observation_indicator");
            statement.execute("drop index observation_by_year");
            long count = write(observations, isPostgres);
            statement.execute("create index observation_by_year on observation"
                    + " (indicator_id, observed_year, area_id, observed_value)");
            statement.execute("alter table observation add constraint observation_indicator"
                    + " foreign key (indicator_id) references indicator (id)");
            connection.commit();
            connection.setAutoCommit(true);
            statement.execute(isPostgres ? "vacuum analyze" : "analyze");
            return count;
        }
    }

    private long write(Observations observations, boolean isPostgres) throws SQLException, IOException {
        try (var rows = isPostgres ? new CopyRows(connection) : new BatchRows(connection)) {
            observations.forEach(row -> {
                try {
                    rows.add(area(row.area()), indicator(row), row.year(), row.value());
                } catch (SQLException | IOException refused) {
                    throw new IllegalStateException(refused);
                }
            });
            return rows.finish();
        }
    }

    private int area(String code) throws SQLException {
        var known = areas.get(code);
        if (known != null) {
            return known;
        }
        int id = FIRST_NEW_AREA + areas.size();
        try (var insert =
                connection.prepareStatement("insert into area (id, code, country_code) values (?, ?, null)")) {
            insert.setInt(1, id);
            insert.setString(2, code);
            insert.executeUpdate();
        }
        areas.put(code, id);
        return id;
    }

    private int indicator(Observations.Row row) throws SQLException {
        var known = indicators.get(row.indicator());
        if (known != null) {
            return known;
        }
        var code = PREFIX + row.indicator();
        var kind = switch (indicators.size() % 4) {
            case 2 -> new String[] {"PERCENT", "WEIGHTED_MEAN", "SP.POP.TOTL"};
            case 3 -> new String[] {"INDEX", "NONE", null};
            default -> new String[] {"USD", "SUM", null};
        };
        try (var insert = connection.prepareStatement("""
                insert into indicator (version, code, name, description, unit, decimals, topic, aggregation, weight_code,
                    provider, vintage_on, vintage_precision, source_code)
                values (0, ?, ?, 'For measuring only.', ?, 1, 'ECONOMY', ?, ?, 'Benchmark', date '2024-01-01', 'YEAR',
                    (select min(code) from source))
                """, Statement.RETURN_GENERATED_KEYS)) {
            insert.setString(1, code.substring(0, Math.min(LONGEST_CODE, code.length())));
            insert.setString(
                    2,
                    row.indicatorName()
                            .substring(0, Math.min(200, row.indicatorName().length())));
            for (int part = 0; part < kind.length; part++) {
                insert.setString(3 + part, kind[part]);
            }
            insert.executeUpdate();
            try (var keys = insert.getGeneratedKeys()) {
                keys.next();
                indicators.put(row.indicator(), keys.getInt("id"));
            }
        }
        return indicators.get(row.indicator());
    }

    private Map<String, Integer> ids(String query) throws SQLException {
        var ids = new HashMap<String, Integer>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            while (rows.next()) {
                ids.put(rows.getString(1), rows.getInt(2));
            }
        }
        return ids;
    }
}
