package org.toraga.charts;

import java.math.BigDecimal;
import java.util.AbstractList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.RandomAccess;
import org.jspecify.annotations.Nullable;

/**
 * Marks of a line as arrays, and as marks when asked for: the lines of all states have thousands, and are kept for the table as long
 * as the page.
 */
final class PackedPoints extends AbstractList<ChartPoint> implements RandomAccess {

    /** Digits that a long holds whatever they are. */
    private static final int MOST_DIGITS = 18;

    /** In place of a scale. */
    private static final byte GAP = Byte.MIN_VALUE;

    private static final @Nullable String[] NO_NOTES = {};

    private final String[] categories;
    private final long[] unscaled;
    private final byte[] scales;
    private final @Nullable String path;
    /** By place; empty without any. */
    private final @Nullable String[] notes;

    private PackedPoints(List<ChartPoint> points) {
        int size = points.size();
        categories = points.stream().map(ChartPoint::category).toArray(String[]::new);
        unscaled = new long[size];
        scales = new byte[size];
        path = size == 0 ? null : shared(points.getFirst().path());
        notes = points.stream().allMatch(point -> point.note() == null) ? NO_NOTES : new @Nullable String[size];
        for (int place = 0; place < size; place++) {
            var point = points.get(place);
            var value = point.value();
            unscaled[place] = value == null ? 0 : value.unscaledValue().longValueExact();
            scales[place] = value == null ? GAP : (byte) value.scale();
            if (notes.length > 0) {
                notes[place] = point.note();
            }
        }
    }

    /** Whoever looks at the lines of all states has the same addresses. */
    private static @Nullable String shared(@Nullable String path) {
        return path == null ? null : path.intern();
    }

    private PackedPoints(PackedPoints same, String[] categories) {
        this.categories = categories;
        unscaled = same.unscaled;
        scales = same.scales;
        path = same.path;
        notes = same.notes;
    }

    /** The same series; those that stand at the places of the first, most often years, share them with it. */
    static List<ChartSeries> together(List<ChartSeries> series) {
        if (series.isEmpty() || !(series.getFirst().points() instanceof PackedPoints first)) {
            return List.copyOf(series);
        }
        return series.stream()
                .map(one -> one.points() instanceof PackedPoints packed
                                && Arrays.equals(packed.categories, first.categories)
                        ? new ChartSeries(
                                one.name(), one.colour(), new PackedPoints(packed, first.categories), one.quiet())
                        : one)
                .toList();
    }

    /** The same marks, packed if they lead to one page and have nothing but values and notes. */
    static List<ChartPoint> of(List<ChartPoint> points) {
        if (points instanceof PackedPoints) {
            return points;
        }
        var path = points.isEmpty() ? null : points.getFirst().path();
        return points.stream().allMatch(point -> isPlain(point) && Objects.equals(point.path(), path))
                ? new PackedPoints(points)
                : List.copyOf(points);
    }

    private static boolean isPlain(ChartPoint point) {
        return point.colour() == null && point.across() == null && point.size() == null && isShort(point.value());
    }

    private static boolean isShort(@Nullable BigDecimal value) {
        return value == null || (value.precision() <= MOST_DIGITS && Math.abs(value.scale()) <= Byte.MAX_VALUE);
    }

    @Override
    public ChartPoint get(int place) {
        var value = scales[place] == GAP ? null : BigDecimal.valueOf(unscaled[place], scales[place]);
        return new ChartPoint(categories[place], value, path, notes.length == 0 ? null : notes[place], null);
    }

    @Override
    public int size() {
        return categories.length;
    }
}
