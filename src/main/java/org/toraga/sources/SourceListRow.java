package org.toraga.sources;

import org.jspecify.annotations.Nullable;
import org.toraga.base.PartialDate;

/**
 * A line of the list of sources.
 *
 * @param uses how many records rest on it
 */
public record SourceListRow(
        SourceCode code,
        String title,
        @Nullable String publisher,
        SourceKind kind,
        @Nullable PartialDate publishedOn,
        @Nullable String licence,
        int uses) {}
