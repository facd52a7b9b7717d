package org.toraga.api;

import java.math.BigDecimal;
import org.toraga.access.Tells;
import org.toraga.statistics.ListedObservation;
import org.toraga.statistics.Unit;

record ObservationItem(
        String indicator,

        @Tells("ISO 3166-1 alpha-3, or WLD for the world as the publisher adds it up")
        String area,

        int year,
        @Tells("In the unit, unscaled") BigDecimal value,
        Unit unit) {

    static ObservationItem of(ListedObservation row) {
        return new ObservationItem(row.indicator().value(), row.area(), row.year(), row.value(), row.unit());
    }
}
