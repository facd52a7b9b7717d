package org.toraga.revisions;

import org.jspecify.annotations.Nullable;

/**
 * One record in a revision, as stored.
 *
 * @param title what named the record then
 * @param before JSON: of a change the fields that differ, of a deletion the whole draft, of an addition null
 * @param after as {@code before}, with null for a deletion
 */
record RecordedChange(
        int ordinal,
        String kind,
        String key,
        String title,
        @Nullable String before,
        @Nullable String after) {}
