package org.toraga.charts;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;

/**
 * The places along a chart at which marks stand, each once.
 *
 * @param names years ascending, anything else in the order of the description
 */
public record ChartCategories(List<String> names, boolean areYears) {

    /** The places of all series of a chart. */
    public static ChartCategories of(ChartDescription description) {
        var names = new LinkedHashSet<String>();
        description.series().forEach(series -> series.points().forEach(point -> names.add(point.category())));
        var areYears = !names.isEmpty() && names.stream().allMatch(ChartCategories::isYear);
        return new ChartCategories(areYears ? names.stream().sorted().toList() : List.copyOf(names), areYears);
    }

    /** Whether a category is a year of four digits. */
    public static boolean isYear(String category) {
        return category.matches("[1-9]\\d{3}");
    }

    /** The mark of a series at a category, if it has one there. */
    public static Optional<ChartPoint> at(ChartSeries series, String category) {
        return series.points().stream()
                .filter(point -> point.category().equals(category))
                .findFirst();
    }
}
