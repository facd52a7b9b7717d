package org.toraga.briefings;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/**
 * A pack that was made.
 *
 * @param number such as {@code T-2024-0001}
 * @param size of the file, in bytes
 */
public record PackRow(
        String number,
        Instant made,
        String by,
        Subject subject,
        String title,
        LocalDate asOf,
        Locale language,
        PackFormat format,
        List<SectionKind> sections,
        String note,
        String fileName,
        int size) {

    /** The page of all that was exported, and of each pack below it. */
    public static final String LIST = "exports";

    /** The page of the pack, without a slash before. */
    public String path() {
        return path(number);
    }

    static String path(String number) {
        return LIST + "/" + number;
    }
}
