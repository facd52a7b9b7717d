package org.toraga.statistics;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Comparator;
import java.util.Map;
import java.util.Objects;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.toraga.base.ChangedMeanwhileException;
import org.toraga.base.Roles;

/** Compares and writes very many figures. Whoever writes tells the history itself what was changed. */
@Service
@PreAuthorize("hasRole('" + Roles.ADMIN + "')")
public class BulkObservationService {

    /** From so many on, making the indexes anew takes less time than to keep them up to date. */
    private static final long MANY = 500_000;

    private final JdbcTemplate jdbc;
    private final StoredFigures stored;
    private final FigureIndexes indexes;
    private final FigureDatabase database;

    BulkObservationService(JdbcTemplate jdbc, StoredFigures stored, FigureIndexes indexes, FigureDatabase database) {
        this.jdbc = jdbc;
        this.database = database;
        this.stored = stored;
        this.indexes = indexes;
    }

    /** Numbers of the areas by their codes: of every state, and of the world. */
    @Transactional(readOnly = true)
    public Map<String, Integer> areas() {
        return database.areas();
    }

    /** Numbers of the indicators by their codes. */
    @Transactional(readOnly = true)
    public Map<String, Integer> indicators() {
        return database.indicators();
    }

    /** The number of an indicator that was just added. */
    @Transactional(propagation = Propagation.MANDATORY)
    public int indicator(String code) {
        var number = jdbc.queryForObject("select id from indicator where code = ?", Integer.class, code);
        return Objects.requireNonNull(number);
    }

    /**
     * Checks one of millions: static, since asking each time who is signed in costs more than the check.
     *
     * @throws YearOutOfRangeException if the year is not 1900 to 2100
     * @throws ValueOutOfRangeException if the value has more digits than anything measured
     */
    public static void check(int year, BigDecimal value) {
        ObservationRules.checkYear(year);
        ObservationRules.checkValue(value);
    }

    /** What is stored of {@code figures}, by their keys; absent where nothing is. */
    @Transactional(readOnly = true)
    public Map<Long, BigDecimal> stored(Collection<FigureChange> figures) {
        return stored.find(figures);
    }

    /**
     * Makes the changes in the current transaction.
     *
     * @param changes each figure at most once
     * @throws ChangedMeanwhileException if a figure does not stand as its change says
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void write(Collection<FigureChange> changes) {
        var sorted = changes.stream()
                .sorted(Comparator.comparingLong(FigureChange::key))
                .toList();
        if (table().write(sorted) > 0) {
            throw new ChangedMeanwhileException();
        }
    }

    /**
     * Does work that writes figures, in a transaction of its own, with the table made ready for as many as are expected.
     *
     * @param expected how many new ones there will be at most, roughly
     */
    @Transactional(propagation = Propagation.NEVER)
    public void filling(long expected, Runnable work) {
        if (expected < MANY) {
            work.run();
            return;
        }
        indexes.drop();
        try {
            work.run();
        } finally {
            indexes.ensure();
        }
    }

    private FigureTable table() {
        return database.isPostgres() ? new CopiedFigures(jdbc) : new BatchedFigures(jdbc);
    }
}
