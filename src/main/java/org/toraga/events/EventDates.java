package org.toraga.events;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.toraga.base.PartialDate;
import org.toraga.base.Precision;

/**
 * When an event is or was, as exactly as it is known.
 *
 * @param start first day, or the month or year in which the event lies somewhere
 * @param lastDay present if {@code start} is a day and the event goes on after it
 */
public record EventDates(PartialDate start, @Nullable LocalDate lastDay) {

    /** An event of one day has no last day: one that equals the first is taken for none. */
    public EventDates {
        if (lastDay != null && start.precision() == Precision.DAY && lastDay.equals(start.earliest())) {
            lastDay = null;
        }
    }

    /** The first day on which the event is certainly over: the day after its last, or after its month or year. */
    public LocalDate endsBefore() {
        return lastDay == null ? start.firstDayAfter() : lastDay.plusDays(1);
    }

    /** Whether some day may belong to both. */
    public boolean mayMeet(EventDates other) {
        return start.earliest().isBefore(other.endsBefore())
                && other.start.earliest().isBefore(endsBefore());
    }

    /** Refuses a last day that comes before the first, or that is given without a first. */
    static @Nullable EventDates check(
            @Nullable PartialDate start, @Nullable LocalDate lastDay, String startField, String lastDayField) {
        if (start == null) {
            if (lastDay != null) {
                throw new LastDayWithoutFirstException(startField);
            }
            return null;
        }
        if (lastDay != null && start.precision() != Precision.DAY) {
            throw new LastDayWithoutFirstException(startField);
        }
        if (lastDay != null && lastDay.isBefore(start.earliest())) {
            throw new LastDayBeforeFirstException(lastDayField, start.earliest());
        }
        return new EventDates(start, lastDay);
    }
}
