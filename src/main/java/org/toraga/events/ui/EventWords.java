package org.toraga.events.ui;

import com.ibm.icu.text.DateIntervalFormat;
import com.ibm.icu.util.DateInterval;
import com.ibm.icu.util.TimeZone;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.toraga.base.ui.Formats;
import org.toraga.base.ui.RecordText;
import org.toraga.countries.CountryCode;
import org.toraga.countries.CountryNames;
import org.toraga.countries.PlaceNames;
import org.toraga.countries.ui.CountryLink;
import org.toraga.events.EventDates;
import org.toraga.events.EventFormat;

/** When and where of an event in the language of the page, never more exactly than they are known. */
public final class EventWords {

    private EventWords() {}

    /** "3–4 July 2024", "August 2024" or "2024". */
    public static String when(EventDates dates, Locale locale) {
        var last = dates.lastDay();
        return last == null
                ? Formats.date(dates.start(), locale)
                : interval(dates.start().earliest(), last, "yMMMMd", locale);
    }

    /** "3–4 Jul 2024", for tables. */
    static String shortWhen(EventDates dates, Locale locale) {
        var last = dates.lastDay();
        return last == null
                ? Formats.shortDate(dates.start(), locale)
                : interval(dates.start().earliest(), last, "yMMMd", locale);
    }

    private static String interval(LocalDate from, LocalDate to, String skeleton, Locale locale) {
        var format =
                DateIntervalFormat.getInstance(skeleton, locale.getLanguage().equals("en") ? Locale.UK : locale);
        format.setTimeZone(TimeZone.GMT_ZONE);
        return format.format(new DateInterval(millis(from), millis(to)));
    }

    private static long millis(LocalDate day) {
        return day.atStartOfDay(ZoneOffset.UTC).toInstant().toEpochMilli();
    }

    /** City and country as far as they are known; the country leads to its profile if {@code linked}. */
    static Component where(
            @Nullable String city,
            @Nullable CountryCode country,
            EventFormat format,
            CountryNames names,
            Locale locale,
            boolean linked) {
        var place = new Span();
        place.addClassName("event-place");
        if (format == EventFormat.ONLINE) {
            place.add(new Text(
                    place.getTranslation(country == null ? "events.place.online" : "events.place.online.host")));
        }
        if (city != null) {
            place.add(new RecordText(PlaceNames.of(city)));
        }
        if (country != null) {
            place.add(new Text(city == null ? "" : ", "));
            place.add(linked ? new CountryLink(country, names, locale) : new Text(names.of(country, locale)));
        }
        if (city == null && country == null && format != EventFormat.ONLINE) {
            place.add(new Text(place.getTranslation("events.place.unknown")));
            place.addClassName("event-unknown");
        }
        return place;
    }
}
