package org.toraga.statistics;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The key of an indicator, for example {@code NY.GDP.MKTP.CD}.
 *
 * @throws IllegalArgumentException if {@code value} does not have the form of such a key
 */
public record IndicatorCode(String value) implements Comparable<IndicatorCode> {

    private static final Pattern FORM = Pattern.compile("[A-Z][A-Z0-9._-]{0,39}");

    public IndicatorCode {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("Not the code of an indicator: " + value);
        }
    }

    /** The code that {@code text} spells in any case, or empty if it cannot be one. */
    public static Optional<IndicatorCode> read(String text) {
        var value = text.strip().toUpperCase(Locale.ROOT);
        return FORM.matcher(value).matches() ? Optional.of(new IndicatorCode(value)) : Optional.empty();
    }

    @Override
    public int compareTo(IndicatorCode other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
