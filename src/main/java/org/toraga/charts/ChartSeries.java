package org.toraga.charts;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Marks that belong together.
 *
 * @param colour class name that gives the series its colour, for example {@code organization-sco}; without one it takes the
 *     next of the palette
 * @param quiet whether it is drawn grey, thin and unnamed behind the others until a reader points at it
 */
public record ChartSeries(String name, @Nullable String colour, List<ChartPoint> points, boolean quiet) {

    /** So many colours can be told apart; then they begin again. */
    private static final int PALETTE = 20;

    public ChartSeries {
        points = PackedPoints.of(points);
    }

    /** A series in its colour. */
    public ChartSeries(String name, @Nullable String colour, List<ChartPoint> points) {
        this(name, colour, points, false);
    }

    /** Class name of a colour of the palette, for a series that keeps its colour wherever it stands. @param index from 0 */
    public static String paletteColour(int index) {
        return "toraga-series-" + (index % PALETTE + 1);
    }

    /** The marks as a scatter chart draws them: small ones lie on large ones. */
    public List<ChartPoint> largestFirst() {
        return points.stream().sorted(ChartPoint.LARGEST_FIRST).toList();
    }
}
