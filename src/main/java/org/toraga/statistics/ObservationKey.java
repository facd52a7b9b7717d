package org.toraga.statistics;

import java.util.Optional;
import java.util.regex.Pattern;
import org.toraga.countries.CountryCode;

/** What names one figure: whose, of what, when. As text {@code KAZ.SP.POP.TOTL.2023}. */
public record ObservationKey(CountryCode country, IndicatorCode indicator, int year) {

    private static final Pattern FORM = Pattern.compile("(.{3})\\.(.+)\\.(\\d{4})");

    /** The key that {@code text} spells, or empty if it cannot be one. */
    public static Optional<ObservationKey> read(String text) {
        var parts = FORM.matcher(text);
        if (!parts.matches()) {
            return Optional.empty();
        }
        int year = Integer.parseInt(parts.group(3));
        return CountryCode.read(parts.group(1))
                .flatMap(country -> IndicatorCode.read(parts.group(2))
                        .map(indicator -> new ObservationKey(country, indicator, year)));
    }

    @Override
    public String toString() {
        return country + "." + indicator + "." + year;
    }
}
