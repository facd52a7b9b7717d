package org.toraga.statistics;

import java.math.BigDecimal;
import org.toraga.base.Wording;
import org.toraga.countries.CountryCode;

/**
 * A figure in a list.
 *
 * @param indicatorName what the indicator is called
 * @param version counts the saves
 */
public record ObservationRow(
        CountryCode country,
        IndicatorCode indicator,
        Wording indicatorName,
        Unit unit,
        int decimals,
        int year,
        BigDecimal value,
        int version) {

    public ObservationKey key() {
        return new ObservationKey(country, indicator, year);
    }
}
