package org.toraga.charts;

import com.vaadin.flow.component.charts.model.ChartType;
import com.vaadin.flow.component.charts.model.DataLabels;
import com.vaadin.flow.component.charts.model.DataSeries;
import com.vaadin.flow.component.charts.model.PlotOptionsBar;
import com.vaadin.flow.component.charts.model.YAxis;

/** A ranking: lying bars with their values at the end, and therefore without an axis of values. */
class BarDrawing extends ChartDrawing {

    private static final int BAR = 18;
    private static final int BETWEEN = 10;
    private static final int LEGEND = 40;

    BarDrawing(ChartDescription description, ChartWords words) {
        super(description, words);
    }

    @Override
    int height() {
        var perCategory = BAR * description.series().size() + BETWEEN;
        return perCategory * categories.names().size() + (hasLegend() ? LEGEND : 0) + 8;
    }

    private boolean hasLegend() {
        return description.series().size() > 1;
    }

    @Override
    void draw() {
        setType(ChartType.BAR);
        var axis = categoryAxis();
        axis.getLabels().setStyle(new PlainText(ChartColours.INK, "13px", 0));
        axis.getLabels().setStep(1);
        setCategories(axis);
        var values = new YAxis();
        values.setVisible(false);
        values.setEndOnTick(false);
        values.setMaxPadding(0);
        configuration.addyAxis(values);
        configuration.getChart().setMarginRight(roomForFigures());
        for (int index = 0; index < description.series().size(); index++) {
            configuration.addSeries(series(index));
        }
        if (hasLegend()) {
            showLegend();
        }
    }

    /** Beside the longest bar, however narrow the chart: width of the longest figure in pixels. */
    private int roomForFigures() {
        return LineNames.roomOf(description.values().stream().map(figures::brief));
    }

    private DataSeries series(int index) {
        var series = description.series().get(index);
        var options = new PlotOptionsBar();
        options.setColor(ChartColours.of(series.colour(), index));
        options.setBorderWidth(0);
        options.setBorderRadius(0);
        options.setPointWidth(BAR - 2);
        options.setGroupPadding(0.1);
        var labels = new DataLabels(true);
        labels.setFormat("{point.label}");
        labels.setStyle(new PlainText(ChartColours.INK, SMALL, 0));
        labels.setCrop(false);
        labels.setOverflow("allow");
        options.setDataLabels(labels);
        var drawn = new DataSeries(Markup.escape(series.name()));
        drawn.setPlotOptions(options);
        for (var category : categories.names()) {
            var point = ChartCategories.at(series, category).orElse(ChartPoint.of(category, null));
            var item = drawn(series, point);
            if (point.colour() != null) {
                item.setColor(ChartColours.of(point.colour(), index));
            }
            drawn.add(item);
        }
        return drawn;
    }
}
