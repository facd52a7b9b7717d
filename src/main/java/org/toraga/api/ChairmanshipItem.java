package org.toraga.api;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.toraga.access.Tells;
import org.toraga.base.Confidence;
import org.toraga.chairmanships.Term;

record ChairmanshipItem(
        String code,
        String organization,
        @Tells("ISO 3166-1 alpha-3") String country,

        @Tells("As exactly as it is known: a year, a month or a day") @Nullable String from,

        @Tells("The day of hand-over, or the month or year in which it ends; null if that is not known") @Nullable String until,

        @Nullable String motto,
        @Nullable String theme,
        @Tells("Whether it prolongs the turn before it") boolean extension,
        @Tells("LOW: doubtful") Confidence confidence,
        boolean inArticles,
        @Nullable String note,
        String source,
        List<String> furtherSources) {

    static ChairmanshipItem of(Term term) {
        return new ChairmanshipItem(
                term.code(),
                term.organization().value(),
                term.country().value(),
                Words.of(term.span().start()),
                Words.of(term.span().end()),
                term.motto(),
                term.theme(),
                term.extension(),
                term.confidence(),
                term.inArticles(),
                term.note(),
                term.source().value(),
                Words.of(term.furtherSources()));
    }
}
