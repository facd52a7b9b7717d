package org.toraga.events;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.toraga.base.Wording;
import org.toraga.countries.CountryCode;
import org.toraga.organizations.OrganizationCode;

/**
 * One event as it is known on the day of the list.
 *
 * @param city absent if not known, or if there is none because all took part by video
 * @param status PLANNED until the outcome can have been known
 * @param fromLaterSources whether the plan itself is taken from a report of a later day, none of its own being on record
 */
public record EventRow(
        String code,
        @Nullable OrganizationCode organization,
        Wording title,
        EventKind kind,
        EventFormat format,
        EventDates dates,
        @Nullable String city,
        @Nullable CountryCode country,
        EventStatus status,
        boolean fromLaterSources) {

    /** Whether the event is certainly over before {@code day}. */
    public boolean isOver(LocalDate day) {
        return !dates.endsBefore().isAfter(day);
    }
}
