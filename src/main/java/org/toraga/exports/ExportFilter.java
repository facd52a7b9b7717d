package org.toraga.exports;

import org.jspecify.annotations.Nullable;

/**
 * What the list of exports is narrowed to.
 *
 * @param words all of which stand in title or address; blank for all
 * @param kind such as {@code CHART}, or null for all
 * @param by user name, or null for all whom the reader may see
 */
public record ExportFilter(
        String words, @Nullable String kind, @Nullable String by) {

    public static final ExportFilter NONE = new ExportFilter("", null, null);

    public boolean isNone() {
        return words.isBlank() && kind == null && by == null;
    }
}
