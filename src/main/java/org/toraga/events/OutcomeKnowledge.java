package org.toraga.events;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.toraga.base.PartialDate;
import org.toraga.base.Precision;

/** Since when the outcome of an event can have been known, where its row does not say so. */
final class OutcomeKnowledge {

    private OutcomeKnowledge() {}

    /**
     * The first such day. What was held on known days is known on the last of them; what was held some time in a month or
     * year, once its source was published or that time is over; a cancellation once its source was published; that no
     * report was found, or an outcome whose source has no date, once the planned time is over.
     *
     * @param held when it was held in the end, or to when it was put off
     * @param published publication of the source of the outcome
     */
    static LocalDate since(
            EventStatus outcome, EventDates plan, @Nullable EventDates held, @Nullable PartialDate published) {
        return switch (outcome) {
            case HELD -> held == null ? plan.endsBefore() : sinceHeld(held, published);
            case CANCELLED, POSTPONED -> published == null ? plan.endsBefore() : published.earliest();
            case PLANNED, UNKNOWN -> plan.endsBefore();
        };
    }

    private static LocalDate sinceHeld(EventDates held, @Nullable PartialDate published) {
        if (held.start().precision() == Precision.DAY) {
            return held.endsBefore().minusDays(1);
        }
        if (published == null
                || published.precision() != Precision.DAY
                || published.earliest().isBefore(held.start().earliest())) {
            return held.endsBefore();
        }
        return published.earliest();
    }
}
