package org.toraga.calendars;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import net.fortuna.ical4j.data.CalendarOutputter;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import org.toraga.access.Day;
import org.toraga.access.Paths;
import org.toraga.access.ProblemException;
import org.toraga.access.Tells;
import org.toraga.base.ui.Texts;
import org.toraga.countries.CountryCode;
import org.toraga.events.EventEntry;
import org.toraga.events.EventFilter;
import org.toraga.events.EventKind;
import org.toraga.events.EventService;
import org.toraga.events.EventStatus;
import org.toraga.organizations.OrganizationCode;
import org.toraga.organizations.OrganizationService;

/** Gives calendars: one event, those of an organization, those that a filter leaves, all. */
@RestController
class CalendarController {

    private static final String ICS = "text/calendar";

    private final EventService events;
    private final OrganizationService organizations;
    private final EventCalendar calendars;

    CalendarController(EventService events, OrganizationService organizations, EventCalendar calendars) {
        this.events = events;
        this.organizations = organizations;
        this.calendars = calendars;
    }

    @GetMapping(path = "/summits/{code}.ics", produces = ICS)
    ResponseEntity<String> event(
            @PathVariable String code, @RequestParam @Nullable String language, Day asOf, HttpServletRequest request)
            throws IOException {
        var found = events.entries(EventFilter.NONE, asOf.date()).stream()
                .filter(entry -> entry.event().code().equalsIgnoreCase(code))
                .toList();
        if (found.isEmpty()) {
            throw ProblemException.notFound("There is no such event.");
        }
        var event = found.getFirst().event();
        return answer(event.title().english(), event.code(), found, asOf, language, request);
    }

    @GetMapping(path = "/organizations/{code}.ics", produces = ICS)
    ResponseEntity<String> ofOrganization(
            @PathVariable OrganizationCode code,
            @RequestParam @Nullable String language,
            Day asOf,
            HttpServletRequest request)
            throws IOException {
        if (organizations.find(code).isEmpty()) {
            throw ProblemException.notFound("There is no organization " + code + ".");
        }
        return answer(Set.of(code), EventFilter.of(code), asOf, language, request);
    }

    @GetMapping(
            path = {"/summits.ics", Paths.API + "/events.ics", Paths.FEEDS + "{token}.ics"},
            produces = ICS)
    @Tells("Summits and meetings as they are known on the day, as a calendar (RFC 5545)")
    ResponseEntity<String> calendar(
            @RequestParam @Tells("Of these organizations") @Nullable Set<OrganizationCode> organization,
            @RequestParam @Tells("Of these kinds") @Nullable Set<EventKind> kind,
            @RequestParam @Tells("That stand so on the day") @Nullable Set<EventStatus> status,
            @RequestParam @Tells("Held, or to be held, in this country") @Nullable CountryCode country,
            @RequestParam @Tells("That may last to this day or longer") @Nullable LocalDate from,
            @RequestParam @Tells("That may begin on this day or earlier") @Nullable LocalDate to,
            @RequestParam @Tells("Words of the city's or the country's name") @Nullable String city,
            @RequestParam
                    @Tells("All of which stand in title, description, code, or the note on a known outcome")
                    @Nullable String words,
            @RequestParam @Tells("en, ru or kk, for all but the records themselves") @Nullable String language,
            Day asOf,
            HttpServletRequest request)
            throws IOException {
        var wanted = Objects.requireNonNullElse(organization, Set.<OrganizationCode>of());
        for (var code : wanted) {
            if (organizations.find(code).isEmpty()) {
                throw ProblemException.badRequest("unknown-organization", "There is no organization " + code + ".");
            }
        }
        var filter = new EventFilter(
                wanted,
                Objects.requireNonNullElse(kind, Set.of()),
                Objects.requireNonNullElse(status, Set.of()),
                country,
                from,
                to == null ? null : to.plusDays(1),
                Objects.requireNonNullElse(city, ""),
                Objects.requireNonNullElse(words, ""));
        return answer(wanted, filter, asOf, language, request);
    }

    private ResponseEntity<String> answer(
            Set<OrganizationCode> wanted,
            EventFilter filter,
            Day asOf,
            @Nullable String language,
            HttpServletRequest request)
            throws IOException {
        var names = wanted.stream().map(OrganizationCode::value).sorted().toList();
        var title = names.isEmpty() ? "Toraga" : "Toraga: " + String.join(", ", names);
        var file = names.isEmpty() ? "events" : "events-" + String.join("-", names);
        return answer(title, file, events.entries(filter, asOf.date()), asOf, language, request);
    }

    private ResponseEntity<String> answer(
            String title,
            String file,
            List<EventEntry> entries,
            Day asOf,
            @Nullable String language,
            HttpServletRequest request)
            throws IOException {
        var desk = ServletUriComponentsBuilder.fromContextPath(request).build().toUriString();
        var calendar = calendars.of(title, entries, asOf.date(), desk, language(language));
        var text = new StringWriter();
        // A feed may be empty for a while, which the check of the library does not like.
        new CalendarOutputter(false).output(calendar, text);
        return ResponseEntity.ok()
                .contentType(new MediaType("text", "calendar", StandardCharsets.UTF_8))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(file + ".ics")
                                .build()
                                .toString())
                .header(HttpHeaders.CACHE_CONTROL, "private, no-cache")
                .body(FoldedLines.of(text.toString()));
    }

    private static Locale language(@Nullable String asked) {
        if (asked == null) {
            return Texts.ENGLISH;
        }
        return Texts.LANGUAGES.stream()
                .filter(offered -> offered.getLanguage().equals(asked))
                .findFirst()
                .orElseThrow(() -> ProblemException.badRequest(
                        "invalid-parameter", "The parameter language must be en, ru or kk."));
    }
}
