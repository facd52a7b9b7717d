package org.toraga.statistics;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * The indexes by value and by indicator and year, with the foreign key that rests on the latter, which a database fills many times
 * faster at once than figure by figure. They hold no data of their own: whatever stops the desk while they are away, the next start
 * makes them anew.
 */
@Component
class FigureIndexes {

    private final JdbcTemplate jdbc;

    FigureIndexes(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** Outside a transaction, since H2 commits with it. */
    void drop() {
        jdbc.execute("alter table observation drop constraint if exists observation_indicator");
        jdbc.execute("drop index if exists observation_by_year");
        jdbc.execute("drop index if exists observation_by_value");
    }

    @EventListener(ApplicationReadyEvent.class)
    void ensure() {
        if (areWhole()) {
            return;
        }
        jdbc.execute("create index if not exists observation_by_value on observation (observed_value, area_id)");
        jdbc.execute("create index if not exists observation_by_year"
                + " on observation (indicator_id, observed_year, area_id, observed_value)");
        jdbc.execute("alter table observation add constraint observation_indicator"
                + " foreign key (indicator_id) references indicator (id)");
    }

    /** The key is the last to be made. */
    private boolean areWhole() {
        var keys = jdbc.queryForObject("""
                select count(*) from information_schema.table_constraints
                where lower(constraint_name) = 'observation_indicator'
                """, Integer.class);
        return keys != null && keys > 0;
    }
}
