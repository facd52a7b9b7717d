package org.toraga.sources;

import org.jspecify.annotations.Nullable;

/**
 * What the list of sources is narrowed to.
 *
 * @param words that occur in code, title or publisher; blank for all
 * @param kind or null for all
 */
public record SourceFilter(String words, @Nullable SourceKind kind) {

    public static SourceFilter words(String words) {
        return new SourceFilter(words, null);
    }
}
