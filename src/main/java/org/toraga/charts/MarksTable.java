package org.toraga.charts;

import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A row for each mark of a scatter chart, with its group where there are several, and a column for each quantity. */
class MarksTable extends ChartTable {

    private final Axis across;
    private final @Nullable Axis size;

    MarksTable(ChartDescription description) {
        super(description);
        across = Objects.requireNonNullElse(description.options().across(), new Axis("", "", description.decimals()));
        size = description.options().size();
        addHead();
        for (var series : description.series()) {
            series.points().forEach(point -> addRow(series, point));
        }
    }

    private boolean hasGroups() {
        return description.series().size() > 1;
    }

    private void addHead() {
        var row = new NativeTableRow(columnHead(description.categoryTitle()));
        if (hasGroups()) {
            row.add(columnHead(getTranslation("charts.group")));
        }
        row.add(quantityHead(across.title(), across.unit()));
        row.add(quantityHead(description.valueTitle(), description.unit()));
        if (size != null) {
            row.add(quantityHead(size.title(), size.unit()));
        }
        getHead().add(row);
    }

    private NativeTableHeaderCell quantityHead(String title, String unit) {
        return figureHead(new Text(withUnit(title.isEmpty() ? getTranslation("charts.value") : title, unit)));
    }

    private void addRow(ChartSeries series, ChartPoint point) {
        var row = new NativeTableRow(headerCell(linked(point.category(), point.path()), "row"));
        if (hasGroups()) {
            row.add(new NativeTableCell(series.name()));
        }
        row.add(quantityCell(ChartFigures.of(across, getLocale()), point.across(), null));
        row.add(quantityCell(figures, point.value(), point.note()));
        if (size != null) {
            row.add(quantityCell(ChartFigures.of(size, getLocale()), point.size(), null));
        }
        getBody().add(row);
    }

    private NativeTableCell quantityCell(ChartFigures quantity, @Nullable BigDecimal value, @Nullable String note) {
        return figureCell(value == null ? null : new Text(quantity.exact(value)), note);
    }
}
