package org.toraga.statistics;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * The figure of a set of states in a year.
 *
 * @param value absent if no state has what it is made of, or if it would have to be divided by zero
 */
public record Aggregate(@Nullable BigDecimal value, int year, Coverage coverage) {}
