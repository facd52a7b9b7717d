package org.toraga.statistics;

/**
 * An indicator in a list to choose from.
 *
 * @param name its own name, in English
 */
public record IndicatorRow(IndicatorCode code, String name, Unit unit, Topic topic, Aggregation aggregation) {}
