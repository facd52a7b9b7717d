package org.toraga.organizations;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The key of an organization, for example {@code SCO}.
 *
 * @throws IllegalArgumentException if {@code value} does not have the form of such a key
 */
public record OrganizationCode(String value) implements Comparable<OrganizationCode> {

    private static final Pattern FORM = Pattern.compile("[A-Z][A-Z0-9-]{0,11}");

    public OrganizationCode {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("Not the code of an organization: " + value);
        }
    }

    /** The code that {@code text} spells in any case, or empty if it cannot be one. */
    public static Optional<OrganizationCode> read(String text) {
        var value = text.strip().toUpperCase(Locale.ROOT);
        return FORM.matcher(value).matches() ? Optional.of(new OrganizationCode(value)) : Optional.empty();
    }

    @Override
    public int compareTo(OrganizationCode other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
