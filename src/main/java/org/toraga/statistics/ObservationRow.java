package org.toraga.statistics;

import java.math.BigDecimal;
import org.toraga.countries.CountryCode;

/**
 * A figure in a list.
 *
 * @param indicatorName the indicator's own name, in English
 * @param version counts the saves
 */
public record ObservationRow(
        CountryCode country,
        IndicatorCode indicator,
        String indicatorName,
        Unit unit,
        int decimals,
        int year,
        BigDecimal value,
        int version) {

    public ObservationKey key() {
        return new ObservationKey(country, indicator, year);
    }
}
