package org.toraga.sources;

import org.jspecify.annotations.Nullable;
import org.toraga.base.PartialDate;

/**
 * A source as entered.
 *
 * @param code the key to be, for example {@code AT-SCO-2024}; fixed once stored
 * @param url of http or https
 * @param commit at which a repository was read
 */
public record SourceDraft(
        String code,
        String title,
        @Nullable String publisher,
        SourceKind kind,
        @Nullable PartialDate publishedOn,
        @Nullable String url,
        @Nullable String licence,
        @Nullable String commit,
        @Nullable String note) {}
