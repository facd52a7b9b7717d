package org.toraga.base.ui;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Where days lie between the left edge of a timeline, the first day of {@code from}, and its right edge.
 *
 * @param before the first day that is no longer shown
 */
record TimelineScale(LocalDate from, LocalDate before) {

    /** Few enough labels to stand side by side on a phone. */
    private static final int MOST_TICKS = 9;

    private static final int[] YEAR_STEPS = {1, 2, 5, 10, 20, 50, 100};

    /** @param at per cent from the left edge */
    record Tick(double at, String text) {}

    /** What is seen of a span, in per cent of the width; a side is cut if the span reaches beyond that edge. */
    record Stretch(double start, double width, boolean cutAtStart, boolean cutAtEnd) {

        double end() {
            return start + width;
        }
    }

    TimelineScale {
        if (!before.isAfter(from)) {
            throw new IllegalArgumentException("No day lies between " + from + " and " + before);
        }
    }

    /** Per cent from the left edge at which {@code day} begins; below 0 or above 100 if it is not shown. */
    double position(LocalDate day) {
        return 100.0 * ChronoUnit.DAYS.between(from, day) / ChronoUnit.DAYS.between(from, before);
    }

    boolean shows(LocalDate day) {
        return !day.isBefore(from) && day.isBefore(before);
    }

    /** Whether a day of the span is shown. @param end the first day after it; null if it goes on */
    boolean shows(LocalDate start, @Nullable LocalDate end) {
        return start.isBefore(before) && (end == null || end.isAfter(from));
    }

    /** The part of a span that is shown; an open one reaches to the right edge and counts as cut there. */
    Stretch stretch(LocalDate start, @Nullable LocalDate end) {
        var left = Math.max(0, position(start));
        var right = end == null ? 100 : Math.min(100, position(end));
        return new Stretch(left, Math.max(0, right - left), start.isBefore(from), end == null || end.isAfter(before));
    }

    /** Years, quarters or months, whichever are few enough, each where it begins. */
    List<Tick> ticks(Locale locale) {
        var months = ChronoUnit.MONTHS.between(from.withDayOfMonth(1), before);
        if (months <= MOST_TICKS * 2) {
            return every(months <= MOST_TICKS ? 1 : 3, locale);
        }
        if (months <= MOST_TICKS * 3) {
            return every(3, locale);
        }
        return years(locale);
    }

    private List<Tick> every(int months, Locale locale) {
        var ticks = new ArrayList<Tick>();
        var day = from.withDayOfMonth(1);
        while ((day.getMonthValue() - 1) % months != 0 || day.isBefore(from)) {
            day = day.plusMonths(1);
        }
        for (; day.isBefore(before); day = day.plusMonths(months)) {
            var withYear = ticks.isEmpty() || day.getMonthValue() == 1;
            ticks.add(
                    new Tick(position(day), withYear ? Formats.shortMonthYear(day, locale) : shortMonth(day, locale)));
        }
        return ticks;
    }

    private static String shortMonth(LocalDate day, Locale locale) {
        return Formats.shortMonth(day.getMonthValue(), locale);
    }

    private List<Tick> years(Locale locale) {
        var step = YEAR_STEPS[YEAR_STEPS.length - 1];
        for (int candidate : YEAR_STEPS) {
            if (ChronoUnit.YEARS.between(from, before) / candidate < MOST_TICKS) {
                step = candidate;
                break;
            }
        }
        var ticks = new ArrayList<Tick>();
        var day = from.withDayOfYear(1);
        while (day.getYear() % step != 0 || day.isBefore(from)) {
            day = day.plusYears(1);
        }
        for (; day.isBefore(before); day = day.plusYears(step)) {
            ticks.add(new Tick(position(day), Formats.year(day.getYear(), locale)));
        }
        return ticks;
    }
}
