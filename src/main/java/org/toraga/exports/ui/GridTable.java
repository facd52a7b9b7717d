package org.toraga.exports.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.function.SerializableFunction;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.toraga.base.PartialDate;
import org.toraga.base.ui.Formats;
import org.toraga.base.ui.StillCells;
import org.toraga.exports.TableColumn;

/** Puts columns as a table describes them into a grid: with their keys, heads and alignment, hidden if they are at first. */
public final class GridTable {

    private GridTable() {}

    /** A column of texts, figures as the language writes them, and dates as exactly as they are known. */
    public static <R> Grid.Column<R> add(Grid<R> grid, TableColumn<R> column) {
        return dress(grid.addColumn(row -> text(column, row, UI.getCurrent().getLocale())), column);
    }

    /** A column that shows more than a text. @param cell what it shows of a row, with nothing in it that the server listens to */
    public static <R> Grid.Column<R> add(Grid<R> grid, TableColumn<R> column, SerializableFunction<R, Component> cell) {
        return dress(grid.addColumn(StillCells.of(cell)), column);
    }

    /** Gives a column its key, its head and its alignment. */
    public static <R> Grid.Column<R> dress(Grid.Column<R> shown, TableColumn<R> column) {
        shown.setKey(column.key())
                .setHeader(column.title())
                .setVisible(column.shown() != TableColumn.Shown.WHEN_CHOSEN);
        if (column.type() == TableColumn.Type.NUMBER) {
            shown.setTextAlign(ColumnTextAlign.END);
        }
        return shown;
    }

    private static <R> @Nullable String text(TableColumn<R> column, R row, Locale language) {
        return switch (column.of(row)) {
            case null -> null;
            case BigDecimal number -> Formats.number(number, column.decimals(), language);
            case Number number
            when column.type() == TableColumn.Type.NUMBER ->
                Formats.number(BigDecimal.valueOf(number.longValue()), 0, language);
            case PartialDate date -> Formats.shortDate(date, language);
            case LocalDateTime moment -> Formats.shortDate(moment.toLocalDate(), language);
            case Object other -> other.toString();
        };
    }
}
