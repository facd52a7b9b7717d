package org.toraga.statistics;

import java.util.List;
import java.util.Optional;
import org.toraga.countries.CountryCode;

/** One state's figures over years, earliest first. A year without a figure is left out: it is a gap, never a zero. */
public record Series(CountryCode country, List<YearValue> values) {

    public Optional<YearValue> latest() {
        return values.isEmpty() ? Optional.empty() : Optional.of(values.getLast());
    }
}
