package org.toraga.statistics;

import java.math.BigDecimal;

/**
 * A figure as it is read in its place.
 *
 * @param area a state's code, or {@code WLD} for the world
 * @param value in {@code unit}, unscaled
 * @param place from which the figures behind it are read on
 */
public record ListedObservation(
        String area, IndicatorCode indicator, int year, BigDecimal value, Unit unit, ObservationPlace place) {}
