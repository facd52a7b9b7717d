package org.toraga.api;

import org.jspecify.annotations.Nullable;
import org.toraga.access.Tells;
import org.toraga.sources.SourceDetails;
import org.toraga.sources.SourceKind;

record SourceItem(
        String code,
        String title,
        @Nullable String publisher,
        SourceKind kind,

        @Tells("As exactly as it is known: a year, a month or a day") @Nullable String publishedOn,

        @Nullable String url,
        @Nullable String licence,
        @Tells("At which a repository was read") @Nullable String commit,
        @Nullable String note) {

    static SourceItem of(SourceDetails details) {
        return new SourceItem(
                details.code().value(),
                details.title(),
                details.publisher(),
                details.kind(),
                Words.of(details.publishedOn()),
                details.url(),
                details.licence(),
                details.commit(),
                details.note());
    }
}
