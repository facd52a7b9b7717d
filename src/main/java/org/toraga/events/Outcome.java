package org.toraga.events;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.toraga.base.Precision;
import org.toraga.countries.CountryCode;
import org.toraga.sources.SourceCode;

/**
 * What became of an event.
 *
 * @param dates when it was held, or to when it was put off; absent if it was not held or nothing is known of it
 * @param knownOn the first day on which all this can have been known
 */
public record Outcome(
        EventStatus status,
        @Nullable EventDates dates,
        @Nullable String city,
        @Nullable CountryCode country,
        @Nullable String note,
        LocalDate knownOn,
        @Nullable SourceCode source) {

    /** In what the outcome differs from the plan; empty if the event was held as announced. */
    public Set<EventChange> changesFrom(Plan plan) {
        var changes = EnumSet.noneOf(EventChange.class);
        switch (status) {
            case CANCELLED -> changes.add(EventChange.CANCELLED);
            case POSTPONED -> changes.add(EventChange.POSTPONED);
            case UNKNOWN -> changes.add(EventChange.NO_REPORT);
            case PLANNED, HELD -> {}
        }
        if (dates != null) {
            if (!dates.mayMeet(plan.dates())) {
                changes.add(EventChange.DATE_MOVED);
            } else if (plan.dates().start().precision() != Precision.DAY
                    && dates.start().precision() != plan.dates().start().precision()) {
                changes.add(EventChange.DATE_SET);
            } else if (!dates.equals(plan.dates())) {
                changes.add(EventChange.DATE_MOVED);
            }
        }
        if (country != null && plan.country() == null || city != null && plan.city() == null) {
            changes.add(EventChange.PLACE_SET);
        } else if (country != null && !country.equals(plan.country()) || city != null && !city.equals(plan.city())) {
            changes.add(EventChange.PLACE_MOVED);
        }
        return changes;
    }
}
