package org.toraga.sources;

import org.jspecify.annotations.Nullable;
import org.toraga.base.PartialDate;

/**
 * A source, read whole.
 *
 * @param url of http or https; absent for what is not on the web
 * @param commit at which a repository was read
 */
public record SourceDetails(
        SourceCode code,
        String title,
        @Nullable String publisher,
        SourceKind kind,
        @Nullable PartialDate publishedOn,
        @Nullable String url,
        @Nullable String licence,
        @Nullable String commit,
        @Nullable String note) {}
