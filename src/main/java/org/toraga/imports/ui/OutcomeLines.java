package org.toraga.imports.ui;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Map;
import org.toraga.exports.Table;
import org.toraga.exports.ui.GridExports;
import org.toraga.exports.ui.GridTable;
import org.toraga.imports.ImportReport;
import org.toraga.imports.Outcome;
import org.toraga.imports.PreviewRow;

/** The first lines of one outcome. */
class OutcomeLines extends Div {

    /** What is shown of the lines of each outcome. */
    private static final Map<Outcome, List<String>> COLUMNS = Map.of(
            Outcome.REJECTED, List.of(LinesTable.LINE, LinesTable.FIELD, LinesTable.AFTER, LinesTable.REASON),
            Outcome.CHANGED,
                    List.of(LinesTable.LINE, LinesTable.RECORD, LinesTable.FIELD, LinesTable.BEFORE, LinesTable.AFTER));

    private static final List<String> OTHERWISE = List.of(LinesTable.LINE, LinesTable.RECORD, LinesTable.AFTER);

    private static final int ALL_SHOWN = 12;

    /** @param title of the import */
    OutcomeLines(Outcome outcome, String title, ImportReport report, LinesTable lines, GridExports exports) {
        if (outcome == Outcome.PASSED_OVER) {
            add(new Paragraph(getTranslation("imports.passed.help")));
            return;
        }
        var rows = report.rows(outcome);
        if (rows.isEmpty()) {
            add(new Paragraph(getTranslation("imports.report.none")));
            return;
        }
        var bar = new Div();
        bar.addClassName("import-runs-bar");
        if (report.count(outcome) > rows.size()) {
            bar.add(new Paragraph(getTranslation("imports.report.first", rows.size())));
        }
        var table = lines.of(title, outcome, rows, getLocale());
        var grid = createGrid(outcome, table);
        grid.setItems(rows);
        grid.setAllRowsVisible(rows.size() <= ALL_SHOWN);
        exports.addTo(bar, grid, () -> table);
        add(bar, grid);
    }

    private Grid<PreviewRow> createGrid(Outcome outcome, Table<PreviewRow> table) {
        var grid = new Grid<PreviewRow>();
        grid.addThemeVariants(GridVariant.LUMO_NO_BORDER, GridVariant.LUMO_COMPACT);
        grid.getElement().setAttribute("aria-label", getTranslation("imports.report.caption"));
        COLUMNS.getOrDefault(outcome, OTHERWISE).forEach(key -> GridTable.add(grid, table.column(key)));
        grid.getColumnByKey(LinesTable.LINE).setAutoWidth(true).setFlexGrow(0);
        var wide = grid.getColumnByKey(outcome == Outcome.REJECTED ? LinesTable.REASON : LinesTable.RECORD);
        wide.setFlexGrow(outcome == Outcome.REJECTED ? 3 : 2);
        return grid;
    }
}
