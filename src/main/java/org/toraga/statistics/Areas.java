package org.toraga.statistics;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The keys of the areas that figures are about. Shipped and fixed, so kept in memory once read. */
@Component
class Areas {

    private final JdbcClient jdbc;
    private volatile @Nullable Map<String, Integer> ids;

    Areas(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Ids by code. */
    Map<String, Integer> ids() {
        var known = ids;
        if (known == null || known.isEmpty()) {
            var read = new HashMap<String, Integer>();
            jdbc.sql("select code, id from area").query(row -> {
                read.put(row.getString(1), row.getInt(2));
            });
            known = Map.copyOf(read);
            ids = known;
        }
        return known;
    }

    /** @throws java.util.NoSuchElementException if there is no such area */
    String code(int id) {
        return ids().entrySet().stream()
                .filter(area -> area.getValue() == id)
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow();
    }
}
