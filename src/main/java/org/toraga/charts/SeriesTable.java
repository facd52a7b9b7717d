package org.toraga.charts;

import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableRow;
import org.jspecify.annotations.Nullable;

/** A row for each category, a column for each series. */
class SeriesTable extends ChartTable {

    SeriesTable(ChartDescription description) {
        super(description);
        addHead();
        ChartCategories.of(description).names().forEach(this::addRow);
    }

    private void addHead() {
        var row = new NativeTableRow(columnHead(description.categoryTitle()));
        for (var series : description.series()) {
            var name = series.name().isEmpty() ? getTranslation("charts.value") : series.name();
            row.add(figureHead(linked(withUnit(name, description.unit()), isSingle() ? null : pathOfAll(series))));
        }
        getHead().add(row);
    }

    private void addRow(String category) {
        var path = isSingle()
                ? ChartCategories.at(description.series().getFirst(), category)
                        .map(ChartPoint::path)
                        .orElse(null)
                : null;
        var row = new NativeTableRow(headerCell(linked(category, path), "row"));
        description.series().forEach(series -> row.add(valueCell(series, category)));
        getBody().add(row);
    }

    private NativeTableCell valueCell(ChartSeries series, String category) {
        var point = ChartCategories.at(series, category).orElse(ChartPoint.of(category, null));
        var value = point.value();
        return figureCell(
                value == null ? null : linkedFigure(figures.exact(value), pathOfCell(series, point), series, point),
                point.note());
    }

    /** Rows or columns carry the link where one page stands behind all of their marks; only else the cell does. */
    private @Nullable String pathOfCell(ChartSeries series, ChartPoint point) {
        return isSingle() || pathOfAll(series) != null ? null : point.path();
    }

    private boolean isSingle() {
        return description.series().size() == 1;
    }
}
