package org.toraga.records.ui;

import org.jspecify.annotations.Nullable;

/** Where one can go from a record that is open. */
interface RecordSteps {

    /** To a record by its key, or to none. */
    void open(@Nullable String key);

    /** To a new record that begins as a copy of another. */
    void copy(String key);

    /**
     * To the record before or after another in the list.
     *
     * @param by -1 or 1
     */
    void step(String key, int by);
}
