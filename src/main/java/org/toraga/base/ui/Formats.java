package org.toraga.base.ui;

import com.ibm.icu.number.LocalizedNumberFormatter;
import com.ibm.icu.number.Notation;
import com.ibm.icu.number.NumberFormatter;
import com.ibm.icu.number.Precision;
import com.ibm.icu.text.DateFormat;
import com.ibm.icu.util.TimeZone;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.toraga.base.PartialDate;

/** Dates and numbers as the language of the page writes them. */
public final class Formats {

    /** Formats are kept: to make one takes a hundred times as long as to write with it. */
    private static final Map<NumberStyle, LocalizedNumberFormatter> NUMBERS = new ConcurrentHashMap<>();

    private static final Map<DateStyle, DateFormat> DATES = new ConcurrentHashMap<>();

    private enum Length {
        WHOLE,
        FIXED,
        COMPACT,
        BRIEF
    }

    private record NumberStyle(Length length, int decimals, Locale locale) {

        LocalizedNumberFormatter create() {
            var formatter = NumberFormatter.withLocale(locale);
            return switch (length) {
                case WHOLE -> formatter.precision(Precision.maxFraction(decimals));
                case FIXED -> formatter.precision(Precision.fixedFraction(decimals));
                case COMPACT ->
                    formatter.notation(Notation.compactLong()).precision(Precision.minMaxSignificantDigits(1, 3));
                case BRIEF ->
                    formatter.notation(Notation.compactShort()).precision(Precision.minMaxSignificantDigits(1, 3));
            };
        }
    }

    private record DateStyle(String skeleton, Locale locale) {

        DateFormat create() {
            return DateFormat.getInstanceForSkeleton(skeleton, locale);
        }
    }

    private Formats() {}

    /** "12 August 2024". */
    public static String date(LocalDate day, Locale locale) {
        return format(day, "yMMMMd", locale);
    }

    /** "12 Aug 2024", for tables. */
    public static String shortDate(LocalDate day, Locale locale) {
        return format(day, "yMMMd", locale);
    }

    /** As exactly as it is known: "12 August 2024", "August 2024" or "2024". */
    public static String date(PartialDate date, Locale locale) {
        return format(
                date.earliest(),
                switch (date.precision()) {
                    case DAY -> "yMMMMd";
                    case MONTH -> "yMMMM";
                    case YEAR -> "y";
                },
                locale);
    }

    /** As exactly as it is known, for tables: "12 Aug 2024", "Aug 2024" or "2024". */
    public static String shortDate(PartialDate date, Locale locale) {
        return format(
                date.earliest(),
                switch (date.precision()) {
                    case DAY -> "yMMMd";
                    case MONTH -> "yMMM";
                    case YEAR -> "y";
                },
                locale);
    }

    /** "12 Aug 2024, 14:05:09 GMT+5": to the second, with the zone. */
    public static String moment(Instant moment, ZoneId zone, Locale locale) {
        return format(Date.from(moment), "yMMMdHmsO", TimeZone.getTimeZone(zone.getId()), locale);
    }

    /** "August", as it stands alone. */
    public static String month(int month, Locale locale) {
        return format(LocalDate.of(2024, month, 1), "LLLL", locale);
    }

    /** "Aug", as it stands alone. */
    public static String shortMonth(int month, Locale locale) {
        return format(LocalDate.of(2024, month, 1), "LLL", locale);
    }

    /** "Aug 2024". */
    public static String shortMonthYear(LocalDate day, Locale locale) {
        return format(day, "yMMM", locale);
    }

    /** "2024", alone: some languages add a word. */
    public static String year(int year, Locale locale) {
        return format(LocalDate.of(year, 1, 1), "y", locale);
    }

    private static String format(LocalDate day, String skeleton, Locale locale) {
        return format(Date.from(day.atStartOfDay(ZoneOffset.UTC).toInstant()), skeleton, TimeZone.GMT_ZONE, locale);
    }

    private static String format(Date date, String skeleton, TimeZone zone, Locale locale) {
        var kept = DATES.computeIfAbsent(new DateStyle(skeleton, british(locale)), DateStyle::create);
        // A date format is for one thread at a time.
        var formatter = (DateFormat) kept.clone();
        formatter.setTimeZone(zone);
        return formatter.format(date);
    }

    /** English of the desk puts the day before the month. */
    private static Locale british(Locale locale) {
        return locale.getLanguage().equals("en") ? Locale.UK : locale;
    }

    /** The whole figure with thousands parted: "1,417,173,173". @param decimals most that are shown, 0 to 6 */
    public static String number(BigDecimal value, int decimals, Locale locale) {
        return format(value, Length.WHOLE, decimals, locale);
    }

    /** With exactly that many decimals, so that figures below one another line up. */
    public static String fixed(BigDecimal value, int decimals, Locale locale) {
        return format(value, Length.FIXED, decimals, locale);
    }

    /** Three digits that count and the word for the rest: "1.42 billion". */
    public static String compact(BigDecimal value, Locale locale) {
        return format(value, Length.COMPACT, 0, locale);
    }

    /** Three digits that count and the shortest sign for the rest, where room is scarce: "1.42bn". */
    public static String brief(BigDecimal value, Locale locale) {
        return format(value, Length.BRIEF, 0, locale);
    }

    /** "24.5 %". @param percent in per cent, not as a fraction */
    public static String percent(BigDecimal percent, int decimals, Locale locale) {
        return fixed(percent, decimals, locale) + "\u00a0%";
    }

    private static String format(BigDecimal value, Length length, int decimals, Locale locale) {
        return NUMBERS.computeIfAbsent(new NumberStyle(length, decimals, british(locale)), NumberStyle::create)
                .format(value)
                .toString();
    }
}
