package org.toraga.base.ui;

import com.ibm.icu.text.DateFormatSymbols;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.toraga.base.PartialDate;

/**
 * Reads a date as people write it, in any language of the desk: {@code 2024}, {@code Aug 2024}, {@code 12 августа 2024 г.},
 * {@code 2024 ж. тамыз}, {@code 12.08.2024}, {@code 2024-08-12}. The day stands before the month, as everywhere on the desk.
 */
final class PartialDateReader {

    private static final Pattern DOTTED = Pattern.compile("(?:(\\d{1,2})[./])?(\\d{1,2})[./](\\d{4})");
    private static final Pattern TOKENS = Pattern.compile("[\\s\\p{Z},.]+");

    /** "year" after a number: Russian and Kazakh, as their formats write it. */
    private static final Set<String> YEAR_WORDS = Set.of("г", "год", "года", "году", "ж", "жыл", "жылғы", "жылы");

    /** Two letters begin several months in every language. */
    private static final int LEAST_LETTERS = 3;

    private static final Map<String, Integer> MONTHS = months();

    private PartialDateReader() {}

    private static Map<String, Integer> months() {
        var months = new HashMap<String, Integer>();
        for (var language : Texts.LANGUAGES) {
            var symbols = new DateFormatSymbols(language);
            for (int context : List.of(DateFormatSymbols.FORMAT, DateFormatSymbols.STANDALONE)) {
                for (int width : List.of(DateFormatSymbols.WIDE, DateFormatSymbols.ABBREVIATED)) {
                    var names = symbols.getMonths(context, width);
                    for (int month = 1; month <= 12; month++) {
                        months.put(names[month - 1].toLowerCase(language).replace(".", ""), month);
                    }
                }
            }
        }
        return months;
    }

    /** The date that {@code text} means, or empty if it means none for certain. */
    static Optional<PartialDate> read(String text) {
        var written = text.strip().toLowerCase(Locale.ROOT);
        try {
            if (written.matches("\\d{4}(-\\d{2}){0,2}")) {
                return Optional.of(PartialDate.parse(written));
            }
            var dotted = DOTTED.matcher(written);
            if (dotted.matches()) {
                var month = Integer.parseInt(dotted.group(2));
                var year = Integer.parseInt(dotted.group(3));
                return Optional.of(
                        dotted.group(1) == null
                                ? month(year, month)
                                : day(year, month, Integer.parseInt(dotted.group(1))));
            }
            return inWords(written);
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private static Optional<PartialDate> inWords(String written) {
        var years = new ArrayList<Integer>();
        var months = new ArrayList<Integer>();
        var days = new ArrayList<Integer>();
        for (var token : TOKENS.split(written)) {
            if (token.matches("\\d{4}")) {
                years.add(Integer.valueOf(token));
            } else if (token.matches("\\d{1,2}")) {
                days.add(Integer.valueOf(token));
            } else if (!token.isEmpty() && !YEAR_WORDS.contains(token)) {
                var named = monthsBeginningWith(token);
                if (named.size() != 1) {
                    return Optional.empty();
                }
                months.addAll(named);
            }
        }
        if (years.size() != 1 || months.size() > 1 || days.size() > months.size()) {
            return Optional.empty();
        }
        if (months.isEmpty()) {
            return Optional.of(PartialDate.parse(years.getFirst().toString()));
        }
        return Optional.of(
                days.isEmpty()
                        ? month(years.getFirst(), months.getFirst())
                        : day(years.getFirst(), months.getFirst(), days.getFirst()));
    }

    private static Set<Integer> monthsBeginningWith(String token) {
        var whole = MONTHS.get(token);
        if (whole != null) {
            return Set.of(whole);
        }
        var found = new HashSet<Integer>();
        if (token.length() >= LEAST_LETTERS) {
            MONTHS.forEach((name, month) -> {
                if (name.startsWith(token)) {
                    found.add(month);
                }
            });
        }
        return found;
    }

    private static PartialDate month(int year, int month) {
        checkYear(year);
        return PartialDate.of(YearMonth.of(year, month));
    }

    private static PartialDate day(int year, int month, int day) {
        checkYear(year);
        return PartialDate.of(LocalDate.of(year, month, day));
    }

    /** The years that {@link PartialDate#parse} reads, so that what is entered can be written out and read again. */
    private static void checkYear(int year) {
        PartialDate.parse(Year.of(year).toString());
    }
}
