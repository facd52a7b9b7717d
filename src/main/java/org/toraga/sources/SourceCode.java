package org.toraga.sources;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The key of a source, for example {@code AT-SCO-2024}.
 *
 * @throws IllegalArgumentException if {@code value} does not have the form of such a key
 */
public record SourceCode(String value) implements Comparable<SourceCode> {

    private static final Pattern FORM = Pattern.compile("[A-Z0-9][A-Z0-9-]{0,39}");

    public SourceCode {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("Not the code of a source: " + value);
        }
    }

    /** The code that {@code text} spells in any case, or empty if it cannot be one. */
    public static Optional<SourceCode> read(String text) {
        var value = text.strip().toUpperCase(Locale.ROOT);
        return FORM.matcher(value).matches() ? Optional.of(new SourceCode(value)) : Optional.empty();
    }

    @Override
    public int compareTo(SourceCode other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
