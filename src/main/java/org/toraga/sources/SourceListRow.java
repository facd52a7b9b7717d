package org.toraga.sources;

import org.jspecify.annotations.Nullable;
import org.toraga.base.PartialDate;

/** A line of the list of sources. */
public record SourceListRow(
        SourceCode code,
        String title,
        @Nullable String publisher,
        SourceKind kind,
        @Nullable PartialDate publishedOn,
        @Nullable String licence) {}
