package org.toraga.briefings.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.toraga.base.ui.AsOf;
import org.toraga.base.ui.DeskZone;
import org.toraga.base.ui.Formats;
import org.toraga.base.ui.Texts;
import org.toraga.briefings.ChangedFigure;
import org.toraga.briefings.Figure;

/** The figures of a pack in a table: all as they were, or those that have changed with what changed them. */
class FigureRows extends NativeTable {

    /** Whole figures are shown with all digits that count. */
    private static final int DECIMALS = 3;

    private final LocalDate asOf;

    private FigureRows(LocalDate asOf, String caption, String... heads) {
        this.asOf = asOf;
        addClassName("figure-rows");
        setCaptionText(caption);
        var head = getHead().addRow();
        for (var key : heads) {
            var cell = head.addHeaderCell();
            cell.setText(getTranslation(key));
            cell.getElement().setAttribute("scope", "col");
        }
    }

    static Component of(List<Figure> figures, LocalDate asOf) {
        var table =
                new FigureRows(asOf, "", "briefings.column.figure", "briefings.column.year", "briefings.column.value");
        table.setCaptionText(table.getTranslation("briefings.pack.figures.caption", figures.size()));
        figures.forEach(figure -> {
            var row = table.row(figure);
            table.value(row, figure.value(), figure, "briefings.column.value");
        });
        return scrolling(table);
    }

    static Component ofChanges(List<ChangedFigure> changes, LocalDate asOf, DeskZone zone) {
        var table = new FigureRows(
                asOf,
                "",
                "briefings.column.figure",
                "briefings.column.year",
                "briefings.column.then",
                "briefings.column.today",
                "briefings.column.why");
        table.setCaptionText(table.getTranslation("briefings.pack.changes.caption"));
        changes.forEach(change -> table.add(change, zone));
        return scrolling(table);
    }

    private static Component scrolling(FigureRows table) {
        var around = new Div(table);
        around.addClassName("figure-rows-around");
        return around;
    }

    private NativeTableRow row(Figure figure) {
        var row = getBody().addRow();
        var name = row.addHeaderCell();
        name.getElement().setAttribute("scope", "row");
        var separator = figure.path().contains("?") ? "&" : "?";
        var link = new Anchor(
                (figure.path().isEmpty() ? "." : figure.path()) + separator + AsOf.PARAMETER + "=" + asOf,
                figure.name());
        link.addClassName("page-link");
        name.add(link);
        var year = row.addDataCell();
        label(year, "briefings.column.year");
        year.setText(figure.year() == null ? "–" : String.valueOf(figure.year()));
        return row;
    }

    private void label(NativeTableCell cell, String key) {
        // Shown instead of the column's heading where the table is too narrow for columns.
        cell.getElement().setAttribute("data-label", getTranslation(key));
    }

    private void value(NativeTableRow row, BigDecimal value, Figure figure, String key) {
        var cell = row.addDataCell();
        cell.addClassName("figure-value");
        label(cell, key);
        var number = Formats.number(value, DECIMALS, getLocale());
        cell.setText(figure.unit().isEmpty() ? number : number + "\u00a0" + figure.unit());
    }

    private void add(ChangedFigure change, DeskZone zone) {
        var row = row(change.then());
        value(row, change.then().value(), change.then(), "briefings.column.then");
        var now = change.now();
        if (now == null) {
            var cell = row.addDataCell();
            label(cell, "briefings.column.today");
            cell.add(new Text(getTranslation("briefings.pack.noFigure")));
        } else {
            value(row, now, change.then(), "briefings.column.today");
        }
        NativeTableCell why = row.addDataCell();
        label(why, "briefings.column.why");
        if (change.causes().isEmpty()) {
            why.setText(getTranslation("briefings.pack.noCause"));
        }
        change.causes().forEach(cause -> why.add(cause(cause, zone, getLocale())));
    }

    private Component cause(ChangedFigure.Cause cause, DeskZone zone, Locale language) {
        var who = new Span(getTranslation(
                "briefings.pack.cause",
                cause.by(),
                getTranslation(Texts.key(cause.kind())),
                zone.text(cause.at(), language)));
        var line = new Div(who);
        line.addClassName("figure-cause");
        var reason = cause.reason();
        if (reason != null) {
            var words = new Div(reason);
            words.addClassName("figure-reason");
            line.add(words);
        }
        return line;
    }
}
