package org.toraga.statistics;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.stereotype.Component;

/**
 * Looks up what is stored for many figures at once, by whole ranges of an index: by area if there are few of them, as in a file
 * that goes country by country, by indicator if there are few of these.
 */
@Component
class StoredFigures {

    private static final int FETCHED_AT_ONCE = 2000;

    /**
     * By the primary key alone: PostgreSQL, which knows nothing yet of what the same transaction wrote, would else go through
     * all figures of all these indicators for each area.
     */
    private static final String BY_AREA = """
            select area_id, indicator_id, observed_year, observed_value from observation
            where area_id = ? and indicator_id + 0 between ? and ?
            """;

    private static final String BY_INDICATOR = """
            select area_id, indicator_id, observed_year, observed_value from observation where indicator_id = ?
            """;

    private final JdbcTemplate jdbc;

    StoredFigures(JdbcTemplate template) {
        // One of our own: how many rows are fetched at once is kept in it.
        jdbc = new JdbcTemplate(java.util.Objects.requireNonNull(template.getDataSource()));
        jdbc.setFetchSize(FETCHED_AT_ONCE);
    }

    /** Values by {@link FigureChange#key}. */
    Map<Long, BigDecimal> find(Collection<FigureChange> wanted) {
        var keys = new HashSet<Long>(wanted.size() * 2);
        var areas = new HashSet<Integer>();
        var indicators = new HashSet<Integer>();
        int least = Integer.MAX_VALUE;
        int most = 0;
        for (var figure : wanted) {
            // One that is not stored yet cannot have figures.
            if (figure.indicator() > 0) {
                keys.add(figure.key());
                areas.add(figure.area());
                indicators.add(figure.indicator());
                least = Math.min(least, figure.indicator());
                most = Math.max(most, figure.indicator());
            }
        }
        var found = new HashMap<Long, BigDecimal>();
        RowCallbackHandler take = row -> {
            long key = FigureChange.key(row.getInt(1), row.getInt(2), row.getInt(3));
            if (keys.contains(key)) {
                found.put(key, row.getBigDecimal(4));
            }
        };
        if (areas.size() <= indicators.size()) {
            for (int area : List.copyOf(areas)) {
                jdbc.query(BY_AREA, take, area, least, most);
            }
        } else {
            indicators.forEach(indicator -> jdbc.query(BY_INDICATOR, take, indicator));
        }
        return found;
    }
}
