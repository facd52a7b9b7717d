package org.toraga.claims;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.toraga.countries.CountryCode;

/**
 * One state's part in a working.
 *
 * @param values one for each indicator, in their order; empty is a gap, never a zero
 */
public record StateFigures(CountryCode country, List<Optional<BigDecimal>> values) {

    /** The values there are, added up. */
    public BigDecimal sum() {
        return values.stream().flatMap(Optional::stream).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
