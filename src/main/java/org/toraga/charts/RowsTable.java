package org.toraga.charts;

import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableRow;

/** A row for each series and a column for each category, as in a heat map. */
class RowsTable extends ChartTable {

    private final ChartCategories categories;

    RowsTable(ChartDescription description) {
        super(description);
        categories = ChartCategories.of(description);
        var head = new NativeTableRow(columnHead(withUnit(description.categoryTitle(), description.unit())));
        categories.names().forEach(category -> head.add(figureHead(linked(category, null))));
        getHead().add(head);
        description.series().forEach(this::addRow);
    }

    private void addRow(ChartSeries series) {
        var row = new NativeTableRow(headerCell(linked(series.name(), pathOfAll(series)), "row"));
        categories.names().forEach(category -> row.add(valueCell(series, category)));
        getBody().add(row);
    }

    private NativeTableCell valueCell(ChartSeries series, String category) {
        var point = ChartCategories.at(series, category).orElse(ChartPoint.of(category, null));
        var value = point.value();
        var path = pathOfAll(series) == null ? point.path() : null;
        return figureCell(value == null ? null : linkedFigure(figures.exact(value), path, series, point), point.note());
    }
}
