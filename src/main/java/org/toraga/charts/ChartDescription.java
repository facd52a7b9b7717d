package org.toraga.charts;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A chart, described once: picture, table twin and files are all made from this one record, so they cannot differ.
 *
 * @param title what is shown
 * @param subtitle unit, span and as-of day in words
 * @param unit in short, as it stands behind a value ("%", "US$"); empty for a bare number
 * @param decimals of the values as shown in full, 0 to 6
 * @param categoryTitle head of the table's first column, for example "Year"
 * @param notes coverage, missing members, doubts: whole sentences
 * @param mark category at which a line marks the as-of day, if the categories are years or months
 * @param options what only some kinds need
 */
public record ChartDescription(
        ChartKind kind,
        String title,
        String subtitle,
        String unit,
        int decimals,
        String categoryTitle,
        List<ChartSeries> series,
        List<String> notes,
        List<ChartSource> sources,
        @Nullable String mark,
        ChartOptions options) {

    public ChartDescription {
        series = PackedPoints.together(series);
    }

    /** A chart that needs no options. */
    public ChartDescription(
            ChartKind kind,
            String title,
            String subtitle,
            String unit,
            int decimals,
            String categoryTitle,
            List<ChartSeries> series,
            List<String> notes,
            List<ChartSource> sources,
            @Nullable String mark) {
        this(kind, title, subtitle, unit, decimals, categoryTitle, series, notes, sources, mark, ChartOptions.NONE);
    }

    /** Whether no mark has what it takes to be drawn. */
    public boolean isEmpty() {
        return series.stream().flatMap(one -> one.points().stream()).allMatch(this::isGap);
    }

    /** Whether the mark lacks a value that it would be drawn by. */
    public boolean isGap(ChartPoint point) {
        return point.value() == null || (kind == ChartKind.SCATTER && point.across() == null);
    }

    /** What the values are called. */
    public String valueTitle() {
        return Objects.requireNonNullElse(options.valueTitle(), title);
    }

    /** Values that a logarithmic axis has no place for. */
    long countBelowAxis() {
        return series.stream()
                .flatMap(one -> one.points().stream())
                .filter(point -> !isGap(point) && !canDraw(point))
                .count();
    }

    /** Whether the mark has a place on the axes. */
    public boolean canDraw(ChartPoint point) {
        return switch (kind) {
            case SCATTER -> options.canDraw(point.value()) && options.canDraw(point.across());
            case LINE -> options.canDraw(point.value());
            case BARS, COLUMNS, STACKED_COLUMNS, TREEMAP, HEATMAP -> point.value() != null;
        };
    }

    /** All values there are, in the order of the series. */
    public List<BigDecimal> values() {
        return series.stream()
                .flatMap(one -> one.points().stream())
                .map(ChartPoint::value)
                .filter(Objects::nonNull)
                .toList();
    }
}
