package org.toraga.base.ui;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.toraga.base.PartialDate;

/**
 * Something that happened or is to happen on a {@link Timeline}: a point if its day is known, else the span that it may
 * fall on.
 *
 * @param description a whole sentence; read out and shown on hover and focus
 * @param before the day after the last one that it can mean
 * @param path page that the mark leads to
 * @param colour class name that gives the mark a colour of its own
 */
public record TimelineMark(
        String description,
        LocalDate from,
        LocalDate before,
        @Nullable String path,
        @Nullable String colour) {

    public static TimelineMark of(
            String description, PartialDate date, @Nullable String path, @Nullable String colour) {
        return new TimelineMark(description, date.earliest(), date.firstDayAfter(), path, colour);
    }

    /** Whether it is drawn as a point. */
    public boolean isDay() {
        return !before.isAfter(from.plusDays(1));
    }
}
