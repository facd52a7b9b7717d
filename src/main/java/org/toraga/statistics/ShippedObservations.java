package org.toraga.statistics;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.toraga.dataset.DatasetFile;
import org.toraga.dataset.DatasetRow;
import org.toraga.dataset.DatasetTable;

/** Loads the areas and all figures, in batches: they are nearly all of the data set. */
@Component
class ShippedObservations implements DatasetTable {

    private static final int BATCH = 2000;

    private final JdbcTemplate jdbc;
    private final FigureDatabase database;

    ShippedObservations(JdbcTemplate jdbc, FigureDatabase database) {
        this.jdbc = jdbc;
        this.database = database;
    }

    @Override
    public String name() {
        return "observations";
    }

    @Override
    public void load(DatasetFile file) {
        insertAreas();
        var reading = new Reading(database.indicators(), database.areas(), new HashSet<>());
        var batch = new ArrayList<Object[]>(BATCH);
        file.forEach(row -> {
            batch.add(reading.read(row));
            if (batch.size() == BATCH) {
                insert(batch);
            }
        });
        insert(batch);
        refreshStatistics();
    }

    private void insertAreas() {
        jdbc.update("insert into area (id, code, country_code) values (?, ?, null)", Area.WORLD_ID, Area.WORLD_CODE);
        jdbc.update("insert into area (id, code, country_code) select cast(m49 as integer), code, code from country");
    }

    private void insert(List<Object[]> batch) {
        jdbc.batchUpdate("""
                insert into observation (indicator_id, area_id, observed_year, observed_value, version)
                values (?, ?, ?, ?, 0)
                """, batch);
        batch.clear();
    }

    /**
     * Lets PostgreSQL know at once how the new rows are spread, so that the first pages use the indexes. H2 sees to it
     * itself, and there the command would end the transaction.
     */
    private void refreshStatistics() {
        if (database.isPostgres()) {
            jdbc.execute("analyze indicator");
            jdbc.execute("analyze area");
            jdbc.execute("analyze observation");
        }
    }

    /** @param seen indicator, area and year of every row so far, packed into one number */
    record Reading(Map<String, Integer> indicators, Map<String, Integer> areas, Set<Long> seen) {

        Object[] read(DatasetRow row) {
            var area = known(row, "iso3", areas);
            var indicator = known(row, "indicator_code", indicators);
            int year = row.number("year");
            if (year < ObservationRules.FIRST_YEAR || year > ObservationRules.LAST_YEAR) {
                throw row.refuse("year", "'" + year + "' is not a year from 1900 to 2100");
            }
            if (!seen.add(((long) indicator * 1000 + area) * 10_000 + year)) {
                throw row.refuse("year", "an earlier row has the same country, indicator and year");
            }
            return new Object[] {indicator, area, year, ObservationRules.checkValue(row.decimal("value"))};
        }

        private static int known(DatasetRow row, String column, Map<String, Integer> ids) {
            @Nullable Integer id = ids.get(row.text(column));
            if (id == null) {
                throw row.refuse(column, "'" + row.text(column) + "' is not known");
            }
            return id;
        }
    }
}
