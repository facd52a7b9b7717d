package org.toraga.charts;

import com.vaadin.flow.component.charts.model.ChartType;
import com.vaadin.flow.component.charts.model.DataLabels;
import com.vaadin.flow.component.charts.model.DataSeries;
import com.vaadin.flow.component.charts.model.PlotOptionsColumn;
import com.vaadin.flow.component.charts.model.Stacking;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;

/** Standing bars in the order of the categories, beside or on one another. */
class ColumnDrawing extends ChartDrawing {

    private static final int HEIGHT = 340;

    /** Columns up to this many have their values on top. */
    private static final int MOST_LABELLED = 12;

    ColumnDrawing(ChartDescription description, ChartWords words) {
        super(description, words);
    }

    @Override
    int height() {
        return HEIGHT;
    }

    private boolean isStacked() {
        return description.kind() == ChartKind.STACKED_COLUMNS;
    }

    /** Whether things are counted: whole numbers that have no unit. */
    private boolean isCount() {
        return description.decimals() == 0 && description.unit().isEmpty();
    }

    @Override
    void draw() {
        setType(ChartType.COLUMN);
        configuration.getChart().setSpacing(new Number[] {20, 0, 0, 0});
        var axis = categoryAxis();
        setCategories(axis);
        axis.getLabels().setAutoRotation(new Number[] {-45});
        var scale = ValueScale.fromZero(isStacked() ? heaps() : description.values());
        // The first series lies at the foot, as in the files.
        valueAxis(isCount() ? scale.inWholes() : scale).setReversedStacks(false);
        var mark = description.mark();
        if (mark != null && categories.names().contains(mark)) {
            var place = categories.names().indexOf(mark);
            addMark(axis, place, (double) place / categories.names().size(), words.asOf());
        }
        for (int index = 0; index < description.series().size(); index++) {
            configuration.addSeries(series(index));
        }
        if (description.series().size() > 1) {
            configuration.getChart().setSpacing(new Number[] {0, 0, 0, 0});
            showLegend();
            configuration.getLegend().setReversed(isStacked());
        }
    }

    /** What lies above and below zero at each category: the columns reach that far. */
    private List<BigDecimal> heaps() {
        return categories.names().stream()
                .flatMap(category -> {
                    var heap = description.series().stream()
                            .flatMap(series -> ChartCategories.at(series, category).stream())
                            .map(ChartPoint::value)
                            .filter(Objects::nonNull)
                            .toList();
                    return List.of(sum(heap, 1), sum(heap, -1)).stream();
                })
                .toList();
    }

    private static BigDecimal sum(List<BigDecimal> heap, int sign) {
        return heap.stream().filter(value -> value.signum() == sign).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private DataSeries series(int index) {
        var series = description.series().get(index);
        var options = new PlotOptionsColumn();
        options.setColor(ChartColours.of(series.colour(), index));
        options.setBorderColor(ChartColours.PAPER);
        options.setBorderWidth(isStacked() ? 1 : 0);
        options.setBorderRadius(0);
        options.setMaxPointWidth(48);
        options.setGroupPadding(0.12);
        options.setPointPadding(0.06);
        if (isStacked()) {
            options.setStacking(Stacking.NORMAL);
        } else if (description.series().size() == 1 && categories.names().size() <= MOST_LABELLED) {
            options.setDataLabels(labels());
        }
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

    private static DataLabels labels() {
        var labels = new DataLabels(true);
        labels.setFormat("{point.label}");
        labels.setStyle(new PlainText(ChartColours.INK, SMALL, 3));
        return labels;
    }
}
