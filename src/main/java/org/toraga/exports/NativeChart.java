package org.toraga.exports;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.apache.poi.xddf.usermodel.PresetLineDash;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFLineProperties;
import org.apache.poi.xddf.usermodel.XDDFNoFillProperties;
import org.apache.poi.xddf.usermodel.XDDFPresetLineDash;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.AxisCrossBetween;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisOrientation;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.AxisTickMark;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.BarGrouping;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.DisplayBlanks;
import org.apache.poi.xddf.usermodel.chart.LegendPosition;
import org.apache.poi.xddf.usermodel.chart.MarkerStyle;
import org.apache.poi.xddf.usermodel.chart.ScatterStyle;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFChart;
import org.apache.poi.xddf.usermodel.chart.XDDFChartAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFLineChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFNumericalDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFScatterChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.jspecify.annotations.Nullable;
import org.toraga.charts.ChartDescription;
import org.toraga.charts.ChartKind;
import org.toraga.charts.ChartPalette;
import org.toraga.charts.ChartPoint;
import org.toraga.charts.ChartSeries;
import org.toraga.charts.ChartSheet;
import org.toraga.charts.ValueScale;

/**
 * A chart that office programs draw themselves and in which every figure can be changed. Its values are those of the data sheet.
 * Office programs have no common form of a tree map: its parts stand as bars.
 */
final class NativeChart {

    /** Widths of lines, in points. */
    private static final double LOUD = 2.25;

    private static final double QUIET = 0.75;
    private static final double RULE = 0.5;

    /** Told apart without colour, in the order of the screen. */
    private static final List<PresetLineDash> DASHES = List.of(
            PresetLineDash.SOLID,
            PresetLineDash.DASH,
            PresetLineDash.SYSTEM_DOT,
            PresetLineDash.LARGE_DASH,
            PresetLineDash.DASH_DOT,
            PresetLineDash.SYSTEM_DASH,
            PresetLineDash.LARGE_DASH_DOT,
            PresetLineDash.LARGE_DASH_DOT_DOT);

    private static final int GAP_PERCENT = 45;
    private static final byte ON_ONE_ANOTHER = 100;
    private static final short MARK = 8;
    private static final double LOG_BASE = 10;

    private final XDDFChart chart;
    private final ChartDocument document;
    private final ChartDescription description;
    private final DataSheet data;

    private NativeChart(XDDFChart chart, ChartDocument document, DataSheet data) {
        this.chart = chart;
        this.document = document;
        this.data = data;
        description = document.chart();
    }

    /** Whether there is a native form of the kind; a heat map is a table of coloured cells instead. */
    static boolean exists(ChartKind kind) {
        return kind != ChartKind.HEATMAP;
    }

    static void draw(XDDFChart chart, ChartDocument document, DataSheet data) {
        new NativeChart(chart, document, data).draw();
    }

    private void draw() {
        chart.displayBlanksAs(DisplayBlanks.GAP);
        // The title stands above the chart; without this a single series would name it a second time.
        chart.setAutoTitleDeleted(true);
        switch (description.kind()) {
            case LINE -> drawLines();
            case BARS, TREEMAP -> drawBars(BarDirection.BAR);
            case COLUMNS, STACKED_COLUMNS -> drawBars(BarDirection.COL);
            case SCATTER -> drawMarks();
            case HEATMAP -> throw new IllegalArgumentException("No native chart is a heat map");
        }
        if (description.series().size() > 1) {
            addLegend();
        }
    }

    private void drawLines() {
        var years = chart.createCategoryAxis(AxisPosition.BOTTOM);
        rule(years);
        var values = valueAxis(AxisPosition.LEFT);
        var lines = (XDDFLineChartData) chart.createData(ChartTypes.LINE, years, values);
        lines.setVaryColors(false);
        for (int index = 0; index < description.series().size(); index++) {
            var series = description.series().get(index);
            var line = (XDDFLineChartData.Series) add(lines, index);
            line.setSmooth(false);
            line.setMarkerStyle(isDotted(series) ? MarkerStyle.CIRCLE : MarkerStyle.NONE);
            var stroke = line(ChartPalette.of(series, index), series.quiet() ? QUIET : LOUD);
            if (!series.quiet()) {
                stroke.setPresetDash(new XDDFPresetLineDash(DASHES.get(index % DASHES.size())));
            }
            line.setLineProperties(stroke);
        }
        chart.plot(lines);
    }

    /** A line of one value would not be seen without a mark. */
    private static boolean isDotted(ChartSeries series) {
        return series.points().stream().filter(point -> point.value() != null).count() == 1;
    }

    private void drawBars(BarDirection direction) {
        var isLying = direction == BarDirection.BAR;
        var names = chart.createCategoryAxis(isLying ? AxisPosition.LEFT : AxisPosition.BOTTOM);
        rule(names);
        var values = valueAxis(isLying ? AxisPosition.BOTTOM : AxisPosition.LEFT);
        if (isLying) {
            names.setOrientation(AxisOrientation.MAX_MIN);
            values.setCrosses(AxisCrosses.MAX);
        }
        values.setCrossBetween(AxisCrossBetween.BETWEEN);
        var bars = (XDDFBarChartData) chart.createData(ChartTypes.BAR, names, values);
        bars.setVaryColors(false);
        bars.setBarDirection(direction);
        bars.setGapWidth(GAP_PERCENT);
        if (description.kind() == ChartKind.STACKED_COLUMNS) {
            bars.setBarGrouping(BarGrouping.STACKED);
            bars.setOverlap(ON_ONE_ANOTHER);
        } else {
            bars.setBarGrouping(BarGrouping.CLUSTERED);
        }
        for (int index = 0; index < description.series().size(); index++) {
            var series = description.series().get(index);
            var drawn = add(bars, index);
            drawn.setFillProperties(fill(ChartPalette.of(series, index)));
            colourPoints(drawn, series, index);
        }
        chart.plot(bars);
    }

    /** Marks with a colour of their own keep it. */
    private void colourPoints(XDDFChartData.Series drawn, ChartSeries series, int index) {
        var rows = document.sheet().rows();
        for (int row = 0; row < rows.size(); row++) {
            var name = rows.get(row).name();
            var colour = series.points().stream()
                    .filter(point -> point.category().equals(name))
                    .map(point -> point.colour())
                    .filter(Objects::nonNull)
                    .findFirst();
            if (colour.isPresent()) {
                drawn.getDataPoint(row).setFillProperties(fill(ChartPalette.of(colour.get(), index)));
            }
        }
    }

    private XDDFChartData.Series add(XDDFChartData drawing, int index) {
        var column = data.firstFigures() + index;
        var drawn = drawing.addSeries(
                categories(), figures(column, 0, document.sheet().rows().size()));
        drawn.setTitle(document.sheet().columns().get(column).title(), data.head(column));
        return drawn;
    }

    private XDDFDataSource<?> categories() {
        if (!data.hasYears()) {
            return names();
        }
        var years = XDDFDataSourcesFactory.fromNumericCellRange(data.sheet(), data.column(0));
        years.setFormatCode("0");
        return years;
    }

    private XDDFCategoryDataSource names() {
        return XDDFDataSourcesFactory.fromStringCellRange(data.sheet(), data.column(0));
    }

    private XDDFNumericalDataSource<Double> figures(int column, int from, int before) {
        var figures = XDDFDataSourcesFactory.fromNumericCellRange(data.sheet(), data.rows(column, from, before));
        var decimals = document.sheet().columns().get(column).decimals();
        figures.setFormatCode(DataSheet.format(decimals == null ? 0 : decimals));
        return figures;
    }

    private void drawMarks() {
        var level = chart.createValueAxis(AxisPosition.BOTTOM);
        var across = data.firstFigures();
        var levelScale = markScale(ChartPoint::across);
        dress(level, document.sheet().columns().get(across), levelScale);
        var upright = valueAxis(AxisPosition.LEFT);
        var marks = (XDDFScatterChartData) chart.createData(ChartTypes.SCATTER, level, upright);
        marks.setVaryColors(false);
        marks.setStyle(ScatterStyle.LINE_MARKER);
        var from = 0;
        for (int index = 0; index < description.series().size(); index++) {
            var series = description.series().get(index);
            var before = from + series.points().size();
            if (before > from) {
                var drawn = (XDDFScatterChartData.Series)
                        marks.addSeries(figures(across, from, before), figures(across + 1, from, before));
                drawn.setTitle(series.name().isEmpty() ? description.title() : series.name(), null);
                drawn.setMarkerStyle(MarkerStyle.CIRCLE);
                drawn.setMarkerSize(MARK);
                drawn.setLineProperties(new XDDFLineProperties(new XDDFNoFillProperties()));
                MarkColour.set(drawn, ChartPalette.of(series, index));
            }
            from = before;
        }
        chart.plot(marks);
    }

    private XDDFValueAxis valueAxis(AxisPosition position) {
        var axis = chart.createValueAxis(position);
        var column = data.firstFigures() + (description.kind() == ChartKind.SCATTER ? 1 : 0);
        dress(axis, document.sheet().columns().get(column), scale());
        axis.setCrosses(AxisCrosses.AUTO_ZERO);
        return axis;
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
        axis.getOrAddMajorGridProperties().setLineProperties(line(ChartPalette.rule(), RULE));
        rule(axis);
    }

    private static void rule(XDDFChartAxis axis) {
        axis.setMajorTickMark(AxisTickMark.NONE);
        axis.getOrAddShapeProperties().setLineProperties(line(ChartPalette.rule(), RULE));
    }

    private void addLegend() {
        var legend = chart.getOrAddLegend();
        legend.setPosition(LegendPosition.TOP);
        legend.setOverlay(false);
        for (int index = 0; index < description.series().size(); index++) {
            if (description.series().get(index).quiet()) {
                var entry = legend.addEntry();
                entry.setIndex(index);
                entry.setDelete(true);
            }
        }
    }

    private static XDDFLineProperties line(String colour, double points) {
        var line = new XDDFLineProperties(fill(colour));
        line.setWidth(points);
        return line;
    }

    private static XDDFSolidFillProperties fill(String colour) {
        return new XDDFSolidFillProperties(XDDFColor.from(PaperColours.bytes(colour)));
    }
}
