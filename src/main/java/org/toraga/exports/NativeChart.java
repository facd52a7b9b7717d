package org.toraga.exports;

import java.util.List;
import java.util.Objects;
import org.apache.poi.xddf.usermodel.PresetLineDash;
import org.apache.poi.xddf.usermodel.XDDFLineProperties;
import org.apache.poi.xddf.usermodel.XDDFNoFillProperties;
import org.apache.poi.xddf.usermodel.XDDFPresetLineDash;
import org.apache.poi.xddf.usermodel.chart.AxisCrossBetween;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisOrientation;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
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
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFLineChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFNumericalDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFScatterChartData;
import org.toraga.charts.ChartDescription;
import org.toraga.charts.ChartKind;
import org.toraga.charts.ChartPalette;
import org.toraga.charts.ChartSeries;

/**
 * A chart that office programs draw themselves and in which every figure can be changed. Its values are those of the data sheet.
 * Office programs have no common form of a tree map: its parts stand as bars.
 */
final class NativeChart {

    /** Widths of lines, in points. */
    private static final double LOUD = 2.25;

    private static final double QUIET = 0.75;

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

    private final XDDFChart chart;
    private final ChartDocument document;
    private final ChartDescription description;
    private final DataSheet data;
    private final NativeAxes axes;

    private NativeChart(XDDFChart chart, ChartDocument document, DataSheet data) {
        this.chart = chart;
        this.document = document;
        this.data = data;
        description = document.chart();
        axes = new NativeAxes(chart, document, data);
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
        axes.rule(years);
        var values = axes.values(AxisPosition.LEFT);
        var lines = (XDDFLineChartData) chart.createData(ChartTypes.LINE, years, values);
        lines.setVaryColors(false);
        for (int index = 0; index < description.series().size(); index++) {
            var series = description.series().get(index);
            var line = (XDDFLineChartData.Series) add(lines, index);
            line.setSmooth(false);
            line.setMarkerStyle(isDotted(series) ? MarkerStyle.CIRCLE : MarkerStyle.NONE);
            var stroke = OfficeInk.line(ChartPalette.of(series, index), series.quiet() ? QUIET : LOUD);
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
        axes.rule(names);
        var values = axes.values(isLying ? AxisPosition.BOTTOM : AxisPosition.LEFT);
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
            drawn.setFillProperties(OfficeInk.fill(ChartPalette.of(series, index)));
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
                drawn.getDataPoint(row).setFillProperties(OfficeInk.fill(ChartPalette.of(colour.get(), index)));
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
        axes.dressLevel(level, document.sheet().columns().get(across));
        var upright = axes.values(AxisPosition.LEFT);
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
}
