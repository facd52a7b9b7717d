package org.toraga.profiles;

import java.util.Locale;

/** What somebody typed into a filter, as a pattern for {@code like … escape '!'}. */
final class Words {

    private Words() {}

    /** Matches any text that has the words in it; signs that mean something to {@code like} stand for themselves. */
    static String pattern(String words) {
        var literal = words.strip()
                .toLowerCase(Locale.ROOT)
                .replace("!", "!!")
                .replace("%", "!%")
                .replace("_", "!_");
        return "%" + literal + "%";
    }
}
