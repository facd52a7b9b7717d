package org.toraga.statistics;

import java.math.BigDecimal;
import org.toraga.countries.CountryCode;

/**
 * A figure as entered.
 *
 * @param year 1900 to 2100
 * @param value in the indicator's own unit, unscaled
 */
public record ObservationDraft(CountryCode country, IndicatorCode indicator, int year, BigDecimal value) {

    public ObservationKey key() {
        return new ObservationKey(country, indicator, year);
    }
}
