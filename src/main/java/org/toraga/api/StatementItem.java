package org.toraga.api;

import org.jspecify.annotations.Nullable;
import org.toraga.access.Tells;
import org.toraga.claims.StatementRow;

record StatementItem(
        String code,
        @Nullable String organization,
        String speaker,
        @Nullable String speakerRole,

        @Tells("As exactly as it is known: a year, a month or a day")
        String madeOn,

        String occasion,
        @Tells("A paraphrase") String summary,
        @Nullable String note,
        String source) {

    static StatementItem of(StatementRow row) {
        return new StatementItem(
                row.code(),
                Words.of(row.organization()),
                row.speaker(),
                row.speakerRole(),
                row.madeOn().isoText(),
                row.occasion(),
                row.summary(),
                row.note(),
                row.source().value());
    }
}
