package org.toraga.statistics;

import java.math.BigDecimal;

/** A figure of a year, in the indicator's own unit, unscaled. */
public record YearValue(int year, BigDecimal value) {}
