package org.toraga.exports;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.function.Function;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.AxisTickMark;
import org.apache.poi.xddf.usermodel.chart.XDDFChart;
import org.apache.poi.xddf.usermodel.chart.XDDFChartAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.jspecify.annotations.Nullable;
import org.toraga.charts.ChartDescription;
import org.toraga.charts.ChartKind;
import org.toraga.charts.ChartPalette;
import org.toraga.charts.ChartPoint;
import org.toraga.charts.ChartSheet;
import org.toraga.charts.ValueScale;

/** The axes of a chart that office programs draw themselves: with the scale that the screen has. */
final class NativeAxes {

    /** Width of lines, in points. */
    private static final double RULE = 0.5;

    private static final double LOG_BASE = 10;

    private final XDDFChart chart;
    private final ChartDocument document;
    private final ChartDescription description;
    private final DataSheet data;

    NativeAxes(XDDFChart chart, ChartDocument document, DataSheet data) {
        this.chart = chart;
        this.document = document;
        this.data = data;
        description = document.chart();
    }

    /** The axis of the values. */
    XDDFValueAxis values(AxisPosition position) {
        var axis = chart.createValueAxis(position);
        var column = data.firstFigures() + (description.kind() == ChartKind.SCATTER ? 1 : 0);
        dress(axis, document.sheet().columns().get(column), scale());
        axis.setCrosses(AxisCrosses.AUTO_ZERO);
        return axis;
    }

    /** The level axis of a scatter chart. */
    void dressLevel(XDDFValueAxis axis, ChartSheet.Column column) {
        dress(axis, column, markScale(ChartPoint::across));
    }

    /** The scale that the screen has. */
    private ValueScale scale() {
        return switch (description.kind()) {
            case SCATTER -> markScale(ChartPoint::value);
            case LINE ->
                isLogarithmic() ? ValueScale.ratios(description.values()) : ValueScale.around(description.values());
            case BARS, COLUMNS, STACKED_COLUMNS, TREEMAP, HEATMAP -> ValueScale.fromZero(description.values());
        };
    }

    private ValueScale markScale(Function<ChartPoint, @Nullable BigDecimal> quantity) {
        var values = new ArrayList<BigDecimal>();
        for (var series : description.series()) {
            for (var point : series.points()) {
                var value = description.canDraw(point) ? quantity.apply(point) : null;
                if (value != null) {
                    values.add(value);
                }
            }
        }
        return isLogarithmic() ? ValueScale.ratios(values) : ValueScale.around(values);
    }

    /** Office programs mark powers of ten alone: over less than one, an even axis says more. */
    private static boolean spansPowers(ValueScale scale) {
        var first = scale.first().doubleValue();
        return scale.last().doubleValue() >= LOG_BASE * first;
    }

    /** As on the screen, where only these kinds have axes of ratios. */
    private boolean isLogarithmic() {
        return description.options().logarithmic()
                && (description.kind() == ChartKind.LINE || description.kind() == ChartKind.SCATTER);
    }

    private void dress(XDDFValueAxis axis, ChartSheet.Column column, ValueScale scale) {
        var title = description.kind() == ChartKind.SCATTER ? ChartDocument.withUnit(column) : column.unit();
        if (!title.isEmpty()) {
            axis.setTitle(title);
        }
        var decimals = column.decimals() == null ? 0 : column.decimals();
        axis.setNumberFormat(AxisFormat.of(scale, decimals, document.export().language()));
        var isLogarithmic = scale.isLogarithmic() && spansPowers(scale);
        if (isLogarithmic) {
            axis.setLogBase(LOG_BASE);
            axis.setMajorUnit(LOG_BASE);
        }
        // The end is left to the program: whoever raises a figure sees it.
        if (scale.first().signum() > 0) {
            var first = scale.first().doubleValue();
            axis.setMinimum(isLogarithmic ? Math.pow(LOG_BASE, Math.floor(Math.log10(first))) : first);
        }
        axis.getOrAddMajorGridProperties().setLineProperties(OfficeInk.line(ChartPalette.rule(), RULE));
        rule(axis);
    }

    /** No more than a thin line. */
    void rule(XDDFChartAxis axis) {
        axis.setMajorTickMark(AxisTickMark.NONE);
        axis.getOrAddShapeProperties().setLineProperties(OfficeInk.line(ChartPalette.rule(), RULE));
    }
}
