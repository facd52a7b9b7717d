package org.toraga.statistics;

import org.jspecify.annotations.Nullable;
import org.toraga.countries.CountryCode;

/** What a list of figures is narrowed to; null where it is not. */
public record ObservationFilter(
        @Nullable CountryCode country,
        @Nullable IndicatorCode indicator,
        @Nullable Integer year) {

    /** Narrows to nothing: every figure of every state. */
    public static final ObservationFilter ALL = new ObservationFilter(null, null, null);
}
