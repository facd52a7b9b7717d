package org.toraga.revisions;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What the list of revisions is narrowed to; null narrows nothing.
 *
 * @param by user name
 * @param recordKind only revisions that changed a record of this kind
 * @param key only revisions that changed the record of this key
 * @param from earliest moment
 * @param before first moment after the span
 */
public record RevisionFilter(
        @Nullable String by,
        @Nullable String recordKind,
        @Nullable String key,
        @Nullable RevisionKind kind,
        @Nullable Instant from,
        @Nullable Instant before) {

    public static final RevisionFilter NONE = new RevisionFilter(null, null, null, null, null, null);

    static RevisionFilter of(String recordKind, String key) {
        return new RevisionFilter(null, recordKind, key, null, null, null);
    }
}
