package org.toraga.api;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.toraga.access.Tells;
import org.toraga.events.EventStatus;
import org.toraga.events.Outcome;

record EventOutcome(
        EventStatus status,
        @Nullable String startsOn,
        @Nullable LocalDate endsOn,
        @Nullable String city,
        @Nullable String country,
        @Nullable String note,

        @Tells("The first day on which it can have been known")
        LocalDate knownOn,

        @Nullable String source) {

    static EventOutcome of(Outcome outcome) {
        var dates = outcome.dates();
        return new EventOutcome(
                outcome.status(),
                dates == null ? null : dates.start().isoText(),
                dates == null ? null : dates.lastDay(),
                outcome.city(),
                Words.of(outcome.country()),
                outcome.note(),
                outcome.knownOn(),
                Words.of(outcome.source()));
    }
}
