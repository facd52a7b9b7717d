package org.toraga.statistics;

import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** What whoever writes very many figures must know of the database. */
@Component
class FigureDatabase {

    private final JdbcTemplate jdbc;

    FigureDatabase(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** Whether it is PostgreSQL; otherwise it is H2. */
    boolean isPostgres() {
        return Boolean.TRUE.equals(jdbc.execute((ConnectionCallback<Boolean>)
                connection -> connection.getMetaData().getDatabaseProductName().equals("PostgreSQL")));
    }

    /** Numbers of all areas by their codes. */
    Map<String, Integer> areas() {
        return numbers("select code, id from area");
    }

    /** Numbers of all indicators by their codes. */
    Map<String, Integer> indicators() {
        return numbers("select code, id from indicator");
    }

    private Map<String, Integer> numbers(String query) {
        var numbers = new HashMap<String, Integer>();
        jdbc.query(query, row -> {
            numbers.put(row.getString(1), row.getInt(2));
        });
        return numbers;
    }
}
