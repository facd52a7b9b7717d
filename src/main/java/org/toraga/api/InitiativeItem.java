package org.toraga.api;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.toraga.access.Tells;
import org.toraga.chairmanships.InitiativeOutcome;
import org.toraga.chairmanships.InitiativeRow;
import org.toraga.chairmanships.InitiativeStatus;

record InitiativeItem(
        String code,

        @Tells("None for an initiative of the state alone") @Nullable String organization,

        String title,
        String description,
        @Tells("As it is known on the day") InitiativeStatus status,

        @Tells("As exactly as it is known: a year, a month or a day")
        String announcedOn,

        @Tells("When the outcome came about; null if none is known on the day") @Nullable String outcomeOn,

        @Nullable String outcomeNote,
        boolean inArticles,
        String source) {

    static InitiativeItem of(InitiativeRow row, LocalDate asOf) {
        var outcome = row.outcomeBy(asOf);
        return new InitiativeItem(
                row.code(),
                Words.of(row.organization()),
                row.title().english(),
                row.description(),
                outcome.map(InitiativeOutcome::status).orElse(row.status()),
                row.announcedOn().isoText(),
                outcome.map(known -> known.on().isoText()).orElse(null),
                outcome.map(InitiativeOutcome::note).orElse(null),
                row.inArticles(),
                row.source().value());
    }
}
