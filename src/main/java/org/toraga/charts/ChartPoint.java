package org.toraga.charts;

import java.math.BigDecimal;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * One mark of a chart.
 *
 * @param category the year, month or name that the mark stands at, as shown
 * @param value in the unit of the chart; null is a gap, never a zero
 * @param path page that the mark leads to, for example {@code countries/KAZ}
 * @param note what a reader must know of this value, for example its year where years are mixed
 * @param colour class name that gives the mark a colour of its own, for example {@code organization-sco}
 * @param across value on the level axis of a scatter chart; a mark without one is not drawn, but stands in the table
 * @param size what the area of a scatter chart's mark stands for
 */
public record ChartPoint(
        String category,
        @Nullable BigDecimal value,
        @Nullable String path,
        @Nullable String note,
        @Nullable String colour,
        @Nullable BigDecimal across,
        @Nullable BigDecimal size) {

    /** By the areas of a scatter chart; marks without one come last. */
    public static final Comparator<ChartPoint> LARGEST_FIRST = Comparator.comparing(
                    ChartPoint::size, Comparator.nullsFirst(Comparator.<BigDecimal>naturalOrder()))
            .reversed();

    /** A mark at a category. */
    public ChartPoint(
            String category,
            @Nullable BigDecimal value,
            @Nullable String path,
            @Nullable String note,
            @Nullable String colour) {
        this(category, value, path, note, colour, null, null);
    }

    public static ChartPoint of(String category, @Nullable BigDecimal value) {
        return new ChartPoint(category, value, null, null, null);
    }
}
