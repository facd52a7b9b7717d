package org.toraga.statistics;

import java.util.List;

/** Writes very many changes of figures into the table, in the current transaction, by the shortest way of a database. */
interface FigureTable {

    /**
     * @param changes sorted by area, indicator and year; each figure at most once
     * @return how many figures did not stand as {@code before} says and were left alone; a figure that is there although it
     *     should not be breaks the transaction instead
     * @throws org.springframework.dao.DuplicateKeyException if a figure is there that should not be
     */
    long write(List<FigureChange> changes);
}
