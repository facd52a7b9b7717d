package org.toraga.chairmanships;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.toraga.base.PartialDate;
import org.toraga.base.Precision;
import org.toraga.sources.SourceCode;

/**
 * What came of an initiative.
 *
 * @param on when it came about
 */
public record InitiativeOutcome(
        InitiativeStatus status,
        PartialDate on,
        @Nullable String note,
        @Nullable SourceCode source) {

    /** The first day on which it can have been known: one dated by month or year only once that is over. */
    public LocalDate knownFrom() {
        return on.precision() == Precision.DAY ? on.earliest() : on.firstDayAfter();
    }
}
