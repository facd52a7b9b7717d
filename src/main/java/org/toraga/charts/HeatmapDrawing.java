package org.toraga.charts;

import com.vaadin.flow.component.charts.model.ChartType;
import com.vaadin.flow.component.charts.model.DataSeries;
import com.vaadin.flow.component.charts.model.PlotOptionsHeatmap;
import com.vaadin.flow.component.charts.model.YAxis;
import com.vaadin.flow.component.charts.model.style.Color;

/** A row for each series, a column for each category; the colour of a cell is the class of its value, and a gap is hatched. */
class HeatmapDrawing extends ChartDrawing {

    private static final int ROW = 22;
    private static final int HEAD = 28;

    /** Drawn by the browser, see {@link ChartGestures}. */
    private static final Color HATCHED = new NamedColour("url(#chart-gap)");

    private final HeatScale scale;

    HeatmapDrawing(ChartDescription description, ChartWords words) {
        super(description, words);
        scale = HeatScale.of(description.values());
    }

    @Override
    int height() {
        return HEAD + ROW * description.series().size() + 4;
    }

    @Override
    void draw() {
        setType(ChartType.HEATMAP);
        configuration.getChart().setMarginTop(HEAD);
        configuration.getChart().setMarginBottom(4);
        var columns = categoryAxis();
        columns.setOpposite(true);
        columns.setLineWidth(0);
        // Turned, they would reach out of the picture.
        columns.getLabels().setAutoRotation(new Number[0]);
        if (categories.areYears()) {
            columns.setAllowDecimals(false);
            columns.setTickPixelInterval(70);
            columns.getLabels().setFormat("{value}");
        } else {
            setCategories(columns);
        }
        configuration.addyAxis(rows());
        for (int row = 0; row < description.series().size(); row++) {
            configuration.addSeries(series(row));
        }
    }

    private YAxis rows() {
        var axis = new YAxis();
        axis.setCategories(description.series().stream()
                .map(series -> Markup.escape(series.name()))
                .toArray(String[]::new));
        axis.setReversed(true);
        axis.setTitle("");
        axis.setGridLineWidth(0);
        axis.setLineWidth(0);
        axis.setMin(0);
        axis.setMax(description.series().size() - 1);
        axis.setStartOnTick(false);
        axis.setEndOnTick(false);
        axis.setTickInterval(1);
        axis.getLabels().setStyle(new OneLine(ChartColours.INK, "13px"));
        axis.getLabels().setStep(1);
        return axis;
    }

    private DataSeries series(int row) {
        var series = description.series().get(row);
        var options = new PlotOptionsHeatmap();
        options.setBorderColor(ChartColours.PAPER);
        options.setBorderWidth(1);
        options.setStickyTracking(false);
        var drawn = new DataSeries(Markup.escape(series.name()));
        drawn.setPlotOptions(options);
        for (int column = 0; column < categories.names().size(); column++) {
            var point = ChartCategories.at(series, categories.names().get(column))
                    .orElse(ChartPoint.of(categories.names().get(column), null));
            drawn.add(cell(series, point, column, row));
        }
        return drawn;
    }

    private DrawnCell cell(ChartSeries series, ChartPoint point, int column, int row) {
        var cell = new DrawnCell(point.category(), tooltip(series, point));
        cell.setX(categories.areYears() ? Integer.valueOf(point.category()) : column);
        cell.setY(row);
        var value = point.value();
        cell.setColor(value == null ? HATCHED : scale.colour(value));
        if (point.path() != null) {
            cell.setCursor("pointer");
        }
        return cell;
    }
}
