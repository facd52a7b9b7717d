package org.toraga.events;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The key of an event, for example {@code SCO-SUMMIT-2024}.
 *
 * @throws IllegalArgumentException if {@code value} does not have the form of such a key
 */
public record EventCode(String value) implements Comparable<EventCode> {

    private static final Pattern FORM = Pattern.compile("[A-Z][A-Z0-9-]{0,39}");

    public EventCode {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("Not the code of an event: " + value);
        }
    }

    /** The code that {@code text} spells in any case, or empty if it cannot be one. */
    public static Optional<EventCode> read(String text) {
        var value = text.strip().toUpperCase(Locale.ROOT);
        return FORM.matcher(value).matches() ? Optional.of(new EventCode(value)) : Optional.empty();
    }

    @Override
    public int compareTo(EventCode other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
