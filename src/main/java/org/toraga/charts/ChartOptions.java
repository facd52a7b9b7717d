package org.toraga.charts;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What only some kinds of charts need.
 *
 * @param logarithmic whether equal distances are equal ratios, on the axes of values of line and scatter charts; values of zero and
 *     below have no place there, and a note says so
 * @param annotations of a line chart over years
 * @param across the level axis of a scatter chart
 * @param size what the areas of a scatter chart stand for; without it all are of one size
 * @param valueTitle what the values are called where the title names more than them, as in a scatter chart
 * @param frame further marks that the axes and areas of a scatter chart leave room for, such as those of all years: then the axes
 *     stand still from year to year
 */
public record ChartOptions(
        boolean logarithmic,
        List<ChartAnnotation> annotations,
        @Nullable Axis across,
        @Nullable Axis size,
        @Nullable String valueTitle,
        List<ChartPoint> frame) {

    public static final ChartOptions NONE = new ChartOptions(false, List.of(), null, null);

    /** Options of a chart that stands alone. */
    public ChartOptions(
            boolean logarithmic,
            List<ChartAnnotation> annotations,
            @Nullable Axis across,
            @Nullable Axis size,
            @Nullable String valueTitle) {
        this(logarithmic, annotations, across, size, valueTitle, List.of());
    }

    /** Options of a chart whose values go by its title. */
    public ChartOptions(
            boolean logarithmic, List<ChartAnnotation> annotations, @Nullable Axis across, @Nullable Axis size) {
        this(logarithmic, annotations, across, size, null);
    }

    /** Whether a value has a place on the axis. */
    boolean canDraw(@Nullable BigDecimal value) {
        return value != null && (!logarithmic || value.signum() > 0);
    }
}
