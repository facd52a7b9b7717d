package org.toraga.imports.ui;

import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Objects;
import org.toraga.base.ui.Texts;
import org.toraga.imports.ImportReport;
import org.toraga.imports.Outcome;
import org.toraga.imports.PreviewRow;
import org.toraga.imports.Reasons;

/** The first lines of one outcome. */
class OutcomeLines extends Div {

    private final transient Texts texts;

    OutcomeLines(Outcome outcome, ImportReport report, Texts texts) {
        this.texts = texts;
        if (outcome == Outcome.PASSED_OVER) {
            add(new Paragraph(getTranslation("imports.passed.help")));
            return;
        }
        var rows = report.rows(outcome);
        if (rows.isEmpty()) {
            add(new Paragraph(getTranslation("imports.report.none")));
            return;
        }
        if (report.count(outcome) > rows.size()) {
            add(new Paragraph(getTranslation("imports.report.first", rows.size())));
        }
        var grid = new Grid<PreviewRow>();
        grid.addThemeVariants(GridVariant.LUMO_NO_BORDER, GridVariant.LUMO_COMPACT);
        grid.getElement().setAttribute("aria-label", getTranslation("imports.report.caption"));
        grid.setItems(rows);
        grid.setAllRowsVisible(rows.size() <= 12);
        grid.addColumn(PreviewRow::line)
                .setHeader(getTranslation("imports.row.line"))
                .setTextAlign(ColumnTextAlign.END)
                .setAutoWidth(true)
                .setFlexGrow(0);
        if (outcome == Outcome.REJECTED) {
            addRejected(grid);
        } else {
            addTaken(grid, outcome);
        }
        add(grid);
    }

    private void addRejected(Grid<PreviewRow> grid) {
        grid.addColumn(PreviewRow::field).setHeader(getTranslation("imports.row.column"));
        grid.addColumn(PreviewRow::after).setHeader(getTranslation("imports.row.value"));
        grid.addColumn(row -> Reasons.text(Objects.requireNonNull(row.rejection()), texts, getLocale()))
                .setHeader(getTranslation("imports.row.reason"))
                .setFlexGrow(3);
    }

    private void addTaken(Grid<PreviewRow> grid, Outcome outcome) {
        grid.addColumn(PreviewRow::record)
                .setHeader(getTranslation("imports.row.record"))
                .setFlexGrow(2);
        if (outcome == Outcome.CHANGED) {
            grid.addColumn(PreviewRow::field).setHeader(getTranslation("imports.row.field"));
            grid.addColumn(PreviewRow::before).setHeader(getTranslation("imports.row.before"));
        }
        grid.addColumn(PreviewRow::after).setHeader(getTranslation("imports.row.after"));
    }
}
