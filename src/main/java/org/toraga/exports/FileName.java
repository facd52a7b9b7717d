package org.toraga.exports;

import java.time.LocalDate;
import java.util.Locale;

/** Names of files: letters and digits of any script, with hyphens between. */
final class FileName {

    private static final int LONGEST = 80;

    private FileName() {}

    /** For example {@code gdp-per-head-2024-01-15.xlsx}. */
    static String of(String title, LocalDate asOf, String ending) {
        var words = title.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{M}\\p{Nd}]+", "-")
                .replaceAll("^-|-$", "");
        var cut =
                words.length() <= LONGEST ? words : words.substring(0, LONGEST).replaceAll("-[^-]*$", "");
        return (cut.isEmpty() ? "chart" : cut) + "-" + asOf + "." + ending;
    }
}
