package org.toraga.records;

import org.toraga.base.Refusal;

/**
 * A record as it is stored, which guards its own rules.
 *
 * @param <D> what a form makes of it
 */
public interface StoredRecord<D> {

    /** Names the record in its address; for one that the database numbers, only once it is stored. */
    String key();

    /** Counts the saves, from 0. */
    int version();

    D toDraft();

    /**
     * Takes over everything but what is fixed once stored.
     *
     * @throws Refusal if the draft breaks a rule of a single record
     */
    void revise(D draft);
}
