package org.toraga.imports;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.toraga.base.ConflictException;
import org.toraga.base.Refusal;

/**
 * Tries a change inside a transaction that is rolled back in the end: a refused one leaves no trace, and the next is tried as if
 * it had not been.
 */
@Component
class RecordWriting {

    private static final String BEFORE_LINE = "before_line";

    @PersistenceContext
    @SuppressWarnings("NullAway.Init")
    private EntityManager entities;

    private final JdbcTemplate jdbc;

    RecordWriting(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** @throws Refusal if the change was refused */
    void attempt(Runnable change) {
        savepoint("savepoint " + BEFORE_LINE);
        try {
            change.run();
        } catch (Refusal refused) {
            takeBack();
            throw refused;
        } catch (DataAccessException refused) {
            takeBack();
            throw new ConflictException();
        }
    }

    private void takeBack() {
        entities.clear();
        savepoint("rollback to savepoint " + BEFORE_LINE);
    }

    private void savepoint(String command) {
        jdbc.execute((ConnectionCallback<Boolean>) connection -> {
            try (var statement = connection.createStatement()) {
                return statement.execute(command);
            }
        });
    }
}
