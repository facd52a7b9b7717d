package org.toraga.statistics;

import org.toraga.base.Wording;

/** An indicator in a list to choose from. */
public record IndicatorRow(IndicatorCode code, Wording name, Unit unit, Topic topic, Aggregation aggregation) {}
