package org.toraga.revisions;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One revision in the list.
 *
 * @param source code of the source that all its records rest on, if it is one
 * @param undoes the revision that it takes back
 * @param undoneBy the latest revision that takes it back
 * @param count records and figures changed, at least 1
 * @param recordKind of its first record
 * @param key of its first record; null if figures were changed in bulk
 * @param title what named its first record then
 * @param change what became of its first record
 */
public record RevisionRow(
        long id,
        Instant at,
        String by,
        RevisionKind kind,
        @Nullable String reason,
        @Nullable String source,
        @Nullable Long undoes,
        @Nullable Long undoneBy,
        long count,
        String recordKind,
        @Nullable String key,
        @Nullable String title,
        @Nullable ChangeKind change) {}
