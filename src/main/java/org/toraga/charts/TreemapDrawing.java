package org.toraga.charts;

import com.vaadin.flow.component.charts.model.ChartType;
import com.vaadin.flow.component.charts.model.DataLabels;
import com.vaadin.flow.component.charts.model.HorizontalAlign;
import com.vaadin.flow.component.charts.model.PlotOptionsTreemap;
import com.vaadin.flow.component.charts.model.TreeMapLayoutAlgorithm;
import com.vaadin.flow.component.charts.model.TreeSeries;
import com.vaadin.flow.component.charts.model.VerticalAlign;
import java.math.BigDecimal;
import java.util.stream.Stream;

/** Parts of a whole as areas, tinted so that their names can be read on them. */
class TreemapDrawing extends ChartDrawing {

    private static final int HEIGHT = 400;

    /** Parts of the whole down to one in so many have room for their names, in a usual window. */
    private static final BigDecimal LEAST_NAMED = BigDecimal.valueOf(50);

    private final BigDecimal whole;

    TreemapDrawing(ChartDescription description, ChartWords words) {
        super(description, words);
        whole = description.series().getFirst().points().stream()
                .flatMap(point -> Stream.ofNullable(point.value()))
                .filter(value -> value.signum() > 0)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
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
        var part = new DrawnPart(point.category(), tooltip(series, point), label(point));
        if (value != null && value.signum() > 0) {
            part.setValue(value);
        }
        if (point.colour() != null) {
            part.setColor(ChartColours.tint(point.colour(), 0));
        }
        return part;
    }

    /** As markup; nothing where it would lie across the next part. */
    private String label(ChartPoint point) {
        var value = point.value();
        return value == null || value.multiply(LEAST_NAMED).compareTo(whole) < 0
                ? ""
                : Markup.escape(point.category()) + "<br/>" + Markup.escape(figures.brief(value));
    }

    private static DataLabels labels() {
        var labels = new DataLabels(true);
        labels.setFormat("{point.label}");
        labels.setAlign(HorizontalAlign.LEFT);
        labels.setVerticalAlign(VerticalAlign.TOP);
        labels.setPadding(8);
        labels.setStyle(new PlainText(ChartColours.INK, "13px", 0));
        return labels;
    }
}
