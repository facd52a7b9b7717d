package org.toraga.api;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Pageable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.toraga.access.Day;
import org.toraga.access.ProblemException;
import org.toraga.access.Tells;
import org.toraga.countries.CountryCode;
import org.toraga.events.EventFilter;
import org.toraga.events.EventKind;
import org.toraga.events.EventService;
import org.toraga.events.EventStatus;
import org.toraga.organizations.OrganizationCode;

@ApiController
class EventsApi {

    private final EventService events;
    private final Existing existing;

    EventsApi(EventService events, Existing existing) {
        this.events = events;
        this.existing = existing;
    }

    @GetMapping("/events")
    @Tells("Summits and meetings as they are known on the day, by time")
    Listing<EventItem> events(
            @RequestParam @Tells("Of these organizations") @Nullable Set<OrganizationCode> organization,
            @RequestParam @Tells("Of these kinds") @Nullable Set<EventKind> kind,
            @RequestParam @Tells("That stand so on the day") @Nullable Set<EventStatus> status,
            @RequestParam @Tells("Held, or to be held, in this country") @Nullable CountryCode country,
            @RequestParam @Tells("That may last to this day or longer") @Nullable LocalDate from,
            @RequestParam @Tells("That may begin on this day or earlier") @Nullable LocalDate to,
            @RequestParam
                    @Tells("All of which stand in title, description, code, or the note on a known outcome")
                    @Nullable String words,
            Day asOf,
            Paging paging) {
        existing.organizations(organization);
        if (country != null) {
            existing.country(country);
        }
        var filter = new EventFilter(
                Objects.requireNonNullElse(organization, Set.of()),
                Objects.requireNonNullElse(kind, Set.of()),
                Objects.requireNonNullElse(status, Set.of()),
                country,
                from,
                to == null ? null : to.plusDays(1),
                "",
                Objects.requireNonNullElse(words, ""));
        return paging.part(
                asOf,
                events.find(filter, asOf.date(), Pageable.unpaged()).stream()
                        .map(EventItem::of)
                        .toList(),
                EventsApi::key);
    }

    private static String key(EventItem item) {
        return item.startsOn() + " " + item.code();
    }

    @GetMapping("/events/{code}")
    @Tells("One event: the plan as announced, and what became of it")
    WholeEvent event(@PathVariable String code, Day asOf) {
        return events.details(code, asOf.date())
                .map(WholeEvent::of)
                .orElseThrow(() -> ProblemException.notFound("There is no such event."));
    }
}
