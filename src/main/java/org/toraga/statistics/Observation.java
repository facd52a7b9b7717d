package org.toraga.statistics;

import java.math.BigDecimal;
import org.toraga.countries.CountryCode;

/** One state's figure of one year, in the indicator's own unit, unscaled. */
public record Observation(CountryCode country, int year, BigDecimal value) {}
