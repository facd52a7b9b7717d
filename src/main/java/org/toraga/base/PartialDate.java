package org.toraga.base;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.Objects;

/**
 * A date as exactly as its source gives it: a day, a month or a year.
 *
 * <p>Sorted by its earliest day, matched by its whole span, and never shown more exactly than it is known.
 *
 * @param earliest the first day that the date can mean; the first of the month or of the year for the coarser ones
 */
@Embeddable
public record PartialDate(
        LocalDate earliest, @Enumerated(EnumType.STRING) Precision precision) implements Comparable<PartialDate> {

    private static final Comparator<PartialDate> ORDER =
            Comparator.comparing(PartialDate::earliest).thenComparing(PartialDate::precision);

    public PartialDate {
        Objects.requireNonNull(earliest);
        Objects.requireNonNull(precision);
        earliest = switch (precision) {
            case DAY -> earliest;
            case MONTH -> earliest.withDayOfMonth(1);
            case YEAR -> earliest.withDayOfYear(1);
        };
    }

    public static PartialDate of(LocalDate day) {
        return new PartialDate(day, Precision.DAY);
    }

    public static PartialDate of(YearMonth month) {
        return new PartialDate(month.atDay(1), Precision.MONTH);
    }

    public static PartialDate of(Year year) {
        return new PartialDate(year.atDay(1), Precision.YEAR);
    }

    /**
     * Reads the form of the data set and of addresses: {@code 2024}, {@code 2024-07} or {@code 2024-07-04}.
     *
     * @throws DateTimeException if the text is none of the three, or names no day of the calendar between 1000 and 9999
     */
    public static PartialDate parse(String text) {
        if (!text.matches("[1-9]\\d{3}(-\\d{2}(-\\d{2})?)?")) {
            throw new DateTimeException("Not a year, month or day: " + text);
        }
        return switch (text.length()) {
            case 4 -> of(Year.parse(text));
            case 7 -> of(YearMonth.parse(text));
            default -> of(LocalDate.parse(text));
        };
    }

    /** The last day that the date can mean. */
    public LocalDate latest() {
        return firstDayAfter().minusDays(1);
    }

    public LocalDate firstDayAfter() {
        return switch (precision) {
            case DAY -> earliest.plusDays(1);
            case MONTH -> earliest.plusMonths(1);
            case YEAR -> earliest.plusYears(1);
        };
    }

    /** Whether {@code day} may be meant. */
    public boolean covers(LocalDate day) {
        return !day.isBefore(earliest) && day.isBefore(firstDayAfter());
    }

    /** The form that {@link #parse} reads. */
    public String isoText() {
        return switch (precision) {
            case DAY -> earliest.toString();
            case MONTH -> YearMonth.from(earliest).toString();
            case YEAR -> earliest.format(DateTimeFormatter.ofPattern("uuuu"));
        };
    }

    @Override
    public int compareTo(PartialDate other) {
        return ORDER.compare(this, other);
    }
}
