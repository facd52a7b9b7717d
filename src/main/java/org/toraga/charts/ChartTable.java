package org.toraga.charts;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.toraga.base.ui.PageLink;

/** The table twin of a chart: every value in full, gaps said as such, and the same links. */
class ChartTable extends NativeTable {

    private final ChartDescription description;
    private final ChartFigures figures;

    ChartTable(ChartDescription description) {
        this.description = description;
        figures = ChartFigures.of(description, getLocale());
        addClassName("chart-table");
        setCaptionText(
                description.subtitle().isEmpty()
                        ? description.title()
                        : description.title() + ". " + description.subtitle());
        addHead();
        ChartCategories.of(description).names().forEach(this::addRow);
    }

    private void addHead() {
        var row = new NativeTableRow(headerCell(new Text(description.categoryTitle()), "col"));
        for (var series : description.series()) {
            var name = series.name().isEmpty() ? getTranslation("charts.value") : series.name();
            var head = description.unit().isEmpty() ? name : name + " (" + description.unit() + ")";
            var cell = headerCell(linked(head, isSingle() ? null : pathOfAll(series)), "col");
            cell.addClassName("chart-table-figure");
            row.add(cell);
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
        var cell = new NativeTableCell();
        cell.addClassName("chart-table-figure");
        var point = ChartCategories.at(series, category);
        point.map(ChartPoint::value)
                .ifPresentOrElse(
                        value -> cell.add(linked(
                                figures.exact(value), pathOfCell(series, point.orElseThrow()), series, category)),
                        () -> addGap(cell));
        point.map(ChartPoint::note).ifPresent(note -> {
            var said = new Span(note);
            said.addClassName("chart-table-note");
            cell.add(said);
        });
        return cell;
    }

    private void addGap(HtmlContainer cell) {
        var sign = new Span("–");
        sign.getElement().setAttribute("aria-hidden", "true");
        var said = new Span(getTranslation("charts.gap"));
        said.addClassName("chart-said");
        cell.add(sign, said);
    }

    /** Rows or columns carry the link where one page stands behind all of their marks; only else the cell does. */
    private @Nullable String pathOfCell(ChartSeries series, ChartPoint point) {
        return isSingle() || pathOfAll(series) != null ? null : point.path();
    }

    private boolean isSingle() {
        return description.series().size() == 1;
    }

    private static @Nullable String pathOfAll(ChartSeries series) {
        List<String> paths = series.points().stream()
                .map(ChartPoint::path)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        return paths.size() == 1 ? paths.getFirst() : null;
    }

    private static Component linked(String text, @Nullable String path) {
        return path == null ? new Text(text) : new PageLink(text, path);
    }

    private Component linked(String figure, @Nullable String path, ChartSeries series, String category) {
        var shown = linked(figure, path);
        Optional.ofNullable(path)
                .ifPresent(leads ->
                        shown.getElement().setAttribute("aria-label", series.name() + ", " + category + ": " + figure));
        return shown;
    }

    private static NativeTableHeaderCell headerCell(Component content, String scope) {
        var cell = new NativeTableHeaderCell();
        cell.add(content);
        cell.getElement().setAttribute("scope", scope);
        return cell;
    }
}
