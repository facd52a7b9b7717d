package org.toraga.charts;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.toraga.base.ui.PageLink;

/** The table twin of a chart: every value in full, gaps said as such, and the same links. */
abstract class ChartTable extends NativeTable {

    final ChartDescription description;
    final ChartFigures figures;

    ChartTable(ChartDescription description) {
        this.description = description;
        figures = ChartFigures.of(description, getLocale());
        addClassName("chart-table");
        setCaptionText(
                description.subtitle().isEmpty()
                        ? description.title()
                        : description.title() + ". " + description.subtitle());
    }

    static ChartTable of(ChartDescription description) {
        return switch (description.kind()) {
            case SCATTER -> new MarksTable(description);
            case HEATMAP -> new RowsTable(description);
            case LINE, BARS, COLUMNS, STACKED_COLUMNS, TREEMAP -> new SeriesTable(description);
        };
    }

    final NativeTableHeaderCell columnHead(String text) {
        return headerCell(new Text(text), "col");
    }

    final NativeTableHeaderCell figureHead(Component content) {
        var cell = headerCell(content, "col");
        cell.addClassName("chart-table-figure");
        return cell;
    }

    static NativeTableHeaderCell headerCell(Component content, String scope) {
        var cell = new NativeTableHeaderCell();
        cell.add(content);
        cell.getElement().setAttribute("scope", scope);
        return cell;
    }

    static String withUnit(String name, String unit) {
        return unit.isEmpty() ? name : name + " (" + unit + ")";
    }

    static Component linked(String text, @Nullable String path) {
        return path == null ? new Text(text) : new PageLink(text, path);
    }

    /** @param figure null is a gap */
    final NativeTableCell figureCell(@Nullable Component figure, @Nullable String note) {
        var cell = new NativeTableCell();
        cell.addClassName("chart-table-figure");
        if (figure == null) {
            addGap(cell);
        } else {
            cell.add(figure);
        }
        if (note != null) {
            var said = new Span(note);
            said.addClassName("chart-table-note");
            cell.add(said);
        }
        return cell;
    }

    private void addGap(HtmlContainer cell) {
        var sign = new Span("–");
        sign.getElement().setAttribute("aria-hidden", "true");
        var said = new Span(getTranslation("charts.gap"));
        said.addClassName("chart-said");
        cell.add(sign, said);
    }

    /** A figure whose link is named by its place as well. */
    static Component linkedFigure(String figure, @Nullable String path, ChartSeries series, ChartPoint point) {
        var shown = linked(figure, path);
        if (path != null) {
            shown.getElement().setAttribute("aria-label", series.name() + ", " + point.category() + ": " + figure);
        }
        return shown;
    }

    /** The page behind all marks of a series, if there is one. */
    static @Nullable String pathOfAll(ChartSeries series) {
        List<String> paths = series.points().stream()
                .map(ChartPoint::path)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        return paths.size() == 1 ? paths.getFirst() : null;
    }
}
