package org.toraga.api;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.toraga.access.Tells;
import org.toraga.events.EventFormat;
import org.toraga.events.EventKind;
import org.toraga.events.EventRow;
import org.toraga.events.EventStatus;

record EventItem(
        String code,
        @Nullable String organization,
        String title,
        EventKind kind,
        EventFormat format,

        @Tells("As exactly as it is known: a year, a month or a day")
        String startsOn,

        @Tells("The last day; null for an event of one day or of a day not known") @Nullable LocalDate endsOn,

        @Nullable String city,
        @Tells("ISO 3166-1 alpha-3") @Nullable String country,

        @Tells("PLANNED until the outcome can have been known")
        EventStatus status,

        @Tells("Whether the plan itself is taken from a report of a later day")
        boolean fromLaterSources) {

    static EventItem of(EventRow row) {
        return new EventItem(
                row.code(),
                Words.of(row.organization()),
                row.title().english(),
                row.kind(),
                row.format(),
                row.dates().start().isoText(),
                row.dates().lastDay(),
                row.city(),
                Words.of(row.country()),
                row.status(),
                row.fromLaterSources());
    }
}
