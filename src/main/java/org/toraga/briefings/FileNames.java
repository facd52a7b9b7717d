package org.toraga.briefings;

import java.util.Locale;

/** Names of files: letters and digits of any script, with hyphens between. */
final class FileNames {

    private static final int LONGEST = 80;

    private FileNames() {}

    /** For example {@code shanghai-cooperation-organisation}. */
    static String of(String title) {
        var words = title.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{M}\\p{Nd}]+", "-")
                .replaceAll("^-|-$", "");
        return words.length() <= LONGEST ? words : words.substring(0, LONGEST).replaceAll("-[^-]*$", "");
    }
}
