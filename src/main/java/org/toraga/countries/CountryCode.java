package org.toraga.countries;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The key of a country (ISO 3166-1 alpha-3), for example {@code KAZ}.
 *
 * @throws IllegalArgumentException if {@code value} does not have the form of such a key
 */
public record CountryCode(String value) implements Comparable<CountryCode> {

    private static final Pattern FORM = Pattern.compile("[A-Z]{3}");

    public CountryCode {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("Not the code of a country (ISO 3166-1 alpha-3): " + value);
        }
    }

    /** The code that {@code text} spells in any case, or empty if it cannot be one. */
    public static Optional<CountryCode> read(String text) {
        var value = text.strip().toUpperCase(Locale.ROOT);
        return FORM.matcher(value).matches() ? Optional.of(new CountryCode(value)) : Optional.empty();
    }

    @Override
    public int compareTo(CountryCode other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
