package org.toraga.charts;

import com.vaadin.flow.component.charts.model.ChartType;
import com.vaadin.flow.component.charts.model.DataLabels;
import com.vaadin.flow.component.charts.model.HorizontalAlign;
import com.vaadin.flow.component.charts.model.PlotOptionsTreemap;
import com.vaadin.flow.component.charts.model.TreeMapLayoutAlgorithm;
import com.vaadin.flow.component.charts.model.TreeSeries;
import com.vaadin.flow.component.charts.model.VerticalAlign;

/** Parts of a whole as areas, tinted so that their names can be read on them. */
class TreemapDrawing extends ChartDrawing {

    private static final int HEIGHT = 400;

    TreemapDrawing(ChartDescription description, ChartWords words) {
        super(description, words);
    }

    @Override
    int height() {
        return HEIGHT;
    }

    @Override
    void draw() {
        setType(ChartType.TREEMAP);
        var series = description.series().getFirst();
        var options = new PlotOptionsTreemap();
        options.setLayoutAlgorithm(TreeMapLayoutAlgorithm.SQUARIFIED);
        options.setColor(ChartColours.tint(series.colour(), 0));
        options.setBorderColor(ChartColours.PAPER);
        options.setBorderWidth(2);
        options.setDataLabels(labels());
        var drawn = new TreeSeries(Markup.escape(series.name()));
        drawn.setPlotOptions(options);
        // Every mark keeps its place in the list, by which a click finds it; one without an area is not seen.
        for (var point : series.points()) {
            drawn.add(part(series, point));
        }
        configuration.addSeries(drawn);
    }

    private DrawnPart part(ChartSeries series, ChartPoint point) {
        var value = point.value();
        var part = new DrawnPart(point.category(), tooltip(series, point), value == null ? "" : figures.brief(value));
        if (value != null && value.signum() > 0) {
            part.setValue(value);
        }
        if (point.colour() != null) {
            part.setColor(ChartColours.tint(point.colour(), 0));
        }
        return part;
    }

    private static DataLabels labels() {
        var labels = new DataLabels(true);
        labels.setFormat("{point.name}<br/>{point.label}");
        labels.setAlign(HorizontalAlign.LEFT);
        labels.setVerticalAlign(VerticalAlign.TOP);
        labels.setPadding(8);
        labels.setStyle(new PlainText(ChartColours.INK, "13px", 0));
        return labels;
    }
}
