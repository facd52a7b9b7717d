package org.toraga.statistics;

import java.util.Collection;
import org.toraga.countries.CountryCode;

/**
 * Which figures are to be read.
 *
 * @param indicators none for all
 * @param areas states, or {@code WLD} for the world; none for all
 * @param from the first year, 1900 to 2100
 * @param to the last year, which is read as well
 */
public record ObservationQuestion(
        Collection<IndicatorCode> indicators, Collection<CountryCode> areas, int from, int to) {}
