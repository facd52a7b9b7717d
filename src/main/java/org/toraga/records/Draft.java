package org.toraga.records;

import java.time.Instant;
import java.util.Map;

/**
 * What somebody typed into a form and has not saved.
 *
 * @param kind of the record, as {@code RecordKind.name()}
 * @param key of the record; {@code new} for one to be added, {@code new?from=<key>} for a copy of another
 * @param version that the form was read at; {@link #ADDED} for a record to be added
 * @param title what the record is called in the list of drafts, at most 300 characters
 * @param changes by the name of the field, only those that differ
 */
public record Draft(
        String kind, String key, int version, String title, Map<String, FieldChange> changes, Instant savedAt) {

    /** Version of what is not stored yet. */
    public static final int ADDED = -1;
}
