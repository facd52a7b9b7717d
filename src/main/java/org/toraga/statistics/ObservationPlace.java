package org.toraga.statistics;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Where a figure stands in the order of all figures, which is that of their key.
 *
 * @param area its number (M49)
 * @param indicator its number in the table of indicators
 */
public record ObservationPlace(int area, int indicator, int year) {

    private static final Pattern FORM = Pattern.compile("(\\d{1,9})-(\\d{1,9})-(\\d{1,4})");

    /** Reads what {@link #toString} writes. */
    public static Optional<ObservationPlace> read(String text) {
        var parts = FORM.matcher(text);
        return parts.matches()
                ? Optional.of(new ObservationPlace(
                        Integer.parseInt(parts.group(1)),
                        Integer.parseInt(parts.group(2)),
                        Integer.parseInt(parts.group(3))))
                : Optional.empty();
    }

    @Override
    public String toString() {
        return area + "-" + indicator + "-" + year;
    }
}
