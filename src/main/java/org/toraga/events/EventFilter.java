package org.toraga.events;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.toraga.countries.CountryCode;
import org.toraga.organizations.OrganizationCode;

/**
 * What a list of events is narrowed to. An empty set, an absent day and blank words narrow nothing. Days, places and status
 * are those that are known as of the day of the list.
 *
 * @param country where the event is or was held
 * @param from events that may last to this day or longer
 * @param before events that may begin before this day
 * @param city words of the city's or the country's name, in any language of the desk
 * @param words all of which stand in title, description, code, or the note on an outcome that is known
 */
public record EventFilter(
        Set<OrganizationCode> organizations,
        Set<EventKind> kinds,
        Set<EventStatus> statuses,
        @Nullable CountryCode country,
        @Nullable LocalDate from,
        @Nullable LocalDate before,
        String city,
        String words) {

    /** Narrows nothing. */
    public static final EventFilter NONE = new EventFilter(Set.of(), Set.of(), Set.of(), null, null, null, "", "");

    public EventFilter {
        organizations = Set.copyOf(organizations);
        kinds = Set.copyOf(kinds);
        statuses = Set.copyOf(statuses);
        city = city.strip();
        words = words.strip();
    }

    public static EventFilter of(OrganizationCode organization) {
        return new EventFilter(Set.of(organization), Set.of(), Set.of(), null, null, null, "", "");
    }

    /** Events held, or to be held, in {@code country}. */
    public static EventFilter in(CountryCode country) {
        return new EventFilter(Set.of(), Set.of(), Set.of(), country, null, null, "", "");
    }

    /** The same filter, narrowed further to what may touch the days from {@code first} to the one before {@code end}. */
    public EventFilter within(LocalDate first, LocalDate end) {
        return new EventFilter(
                organizations,
                kinds,
                statuses,
                country,
                from == null || from.isBefore(first) ? first : from,
                before == null || before.isAfter(end) ? end : before,
                city,
                words);
    }
}
