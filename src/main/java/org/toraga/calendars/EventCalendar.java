package org.toraga.calendars;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.TextList;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Categories;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.LastModified;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Status;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import net.fortuna.ical4j.model.property.immutable.ImmutableTransp;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import org.springframework.stereotype.Component;
import org.toraga.base.Precision;
import org.toraga.base.ui.Formats;
import org.toraga.base.ui.Texts;
import org.toraga.countries.CountryNames;
import org.toraga.countries.PlaceNames;
import org.toraga.events.EventEntry;
import org.toraga.events.EventFormat;
import org.toraga.events.EventStatus;

/**
 * Makes calendars of events (RFC 5545). Everything is a matter of whole days. What is known by its month or year alone lies
 * tentatively over all of it; once the day is set, the same item moves there.
 */
@Component
class EventCalendar {

    private final Texts texts;
    private final CountryNames countries;

    EventCalendar(Texts texts, CountryNames countries) {
        this.texts = texts;
        this.countries = countries;
    }

    /**
     * @param title of the calendar as a whole
     * @param desk the address that pages of the desk stand below, without a slash at the end
     * @param language of everything but the records themselves, which are English
     */
    Calendar of(String title, List<EventEntry> entries, LocalDate asOf, String desk, Locale language) {
        var calendar = new Calendar();
        calendar.add(new ProdId("-//Toraga//Toraga 1//" + language.getLanguage().toUpperCase(Locale.ROOT)));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(ImmutableCalScale.GREGORIAN);
        calendar.add(new XProperty("X-WR-CALNAME", title));
        calendar.add(new XProperty("X-PUBLISHED-TTL", "PT12H"));
        entries.forEach(entry -> calendar.add(item(entry, asOf, desk, language)));
        return calendar;
    }

    private VEvent item(EventEntry entry, LocalDate asOf, String desk, Locale language) {
        var event = entry.event();
        var item = new VEvent(false);
        item.add(new Uid(event.code() + "@toraga"));
        // Without a METHOD, the stamp is when the record was last changed.
        item.add(new DtStamp(entry.changedAt()));
        item.add(new LastModified(entry.changedAt()));
        item.add(new Sequence(entry.sequence()));
        item.add(new DtStart<>(event.dates().start().earliest()));
        // The first day that no longer belongs to it.
        item.add(new DtEnd<>(event.dates().endsBefore()));
        item.add(status(entry));
        item.add(ImmutableTransp.TRANSPARENT);
        item.add(new Summary(summary(entry, language)));
        item.add(new Description(description(entry, asOf, language)));
        var place = place(entry, language);
        if (!place.isEmpty()) {
            item.add(new Location(place));
        }
        item.add(new Categories(new TextList(categories(entry, language))));
        item.add(new Url(URI.create(desk + "/summits/" + event.code() + "?asOf=" + asOf)));
        return item;
    }

    private static Status status(EventEntry entry) {
        if (entry.event().status() == EventStatus.CANCELLED) {
            return ImmutableStatus.VEVENT_CANCELLED;
        }
        var isSettled =
                entry.event().status() == EventStatus.PLANNED || entry.event().status() == EventStatus.HELD;
        return isSettled && isDaySet(entry) ? ImmutableStatus.VEVENT_CONFIRMED : ImmutableStatus.VEVENT_TENTATIVE;
    }

    private static boolean isDaySet(EventEntry entry) {
        return entry.event().dates().start().precision() == Precision.DAY;
    }

    private String summary(EventEntry entry, Locale language) {
        var title = entry.event().title().in(language);
        return isDaySet(entry) ? title : texts.getTranslation("calendars.summary.dayNotSet", language, title);
    }

    private String description(EventEntry entry, LocalDate asOf, Locale language) {
        var event = entry.event();
        var dayNotSet = isDaySet(entry)
                ? null
                : texts.getTranslation(
                        "calendars.dayNotSet",
                        language,
                        Formats.date(event.dates().start(), language));
        var stands = texts.getTranslation(
                "calendars.stands",
                language,
                texts.getTranslation(Texts.key(event.status()), language),
                Formats.date(asOf, language));
        return Stream.of(dayNotSet, entry.description(), entry.outcomeNote(), stands)
                .filter(Objects::nonNull)
                .collect(Collectors.joining("\n\n"));
    }

    private String place(EventEntry entry, Locale language) {
        var event = entry.event();
        if (event.format() == EventFormat.ONLINE) {
            return texts.getTranslation(Texts.key(event.format()), language);
        }
        var country = event.country() == null ? null : countries.of(event.country(), language);
        var city = event.city() == null ? null : PlaceNames.of(event.city()).in(language);
        return Stream.of(city, country).filter(Objects::nonNull).collect(Collectors.joining(", "));
    }

    private List<String> categories(EventEntry entry, Locale language) {
        var kind = texts.getTranslation(Texts.key(entry.event().kind()), language);
        var organization = entry.event().organization();
        return organization == null ? List.of(kind) : List.of(organization.value(), kind);
    }
}
