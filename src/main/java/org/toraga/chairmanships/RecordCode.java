package org.toraga.chairmanships;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.toraga.base.MalformedCodeException;

/** The form of the keys of chairmanships, priorities and initiatives, for example {@code SCO-KAZ-2023}. */
final class RecordCode {

    private static final Pattern FORM = Pattern.compile("[A-Z][A-Z0-9-]{0,39}");

    private RecordCode() {}

    /** The code that {@code text} spells in any case, or empty if it cannot be one. */
    static Optional<String> read(String text) {
        return Optional.of(text.strip().toUpperCase(Locale.ROOT))
                .filter(code -> FORM.matcher(code).matches());
    }

    /** @throws MalformedCodeException if it cannot be one */
    static String require(String text) {
        return read(text).orElseThrow(() -> new MalformedCodeException("chairmanships.refusal.malformedCode"));
    }
}
