package org.toraga.imports;

import org.jspecify.annotations.Nullable;

/**
 * One line of what a dry run found.
 *
 * @param record what names the record
 * @param field that differs, as the draft calls it; empty for a record as a whole
 * @param before as stored; null if nothing was
 * @param after as the file has it; null if it was not taken
 */
public record PreviewRow(
        Outcome outcome,
        long line,
        String record,
        String field,
        @Nullable String before,
        @Nullable String after,
        @Nullable Rejection rejection) {}
