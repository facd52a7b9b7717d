package org.toraga.charts;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Marks that belong together.
 *
 * @param colour class name that gives the series its colour, for example {@code organization-sco}; without one it takes the
 *     next of the palette
 */
public record ChartSeries(String name, @Nullable String colour, List<ChartPoint> points) {}
