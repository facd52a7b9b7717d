package org.toraga.charts;

import org.jspecify.annotations.Nullable;

/**
 * What happened at a category of a chart: a thin upright line with a short label.
 *
 * @param category year at which it happened, one of the chart's or between its first and last
 * @param text short enough to stand in the picture, for example "India, Pakistan join"
 * @param path page of the record
 * @param colour class name that gives the line its colour, for example {@code organization-sco}
 */
public record ChartAnnotation(
        String category,
        String text,
        @Nullable String path,
        @Nullable String colour) {}
