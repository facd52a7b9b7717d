package org.toraga.imports.ui;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import org.toraga.base.ui.DeskZone;
import org.toraga.base.ui.EmptyState;
import org.toraga.base.ui.PageLink;
import org.toraga.exports.Table;
import org.toraga.exports.ui.GridExports;
import org.toraga.exports.ui.GridTable;
import org.toraga.imports.ImportRun;

/** The imports there were, the latest first. */
class RunList extends Div {

    RunList(List<ImportRun> runs, Table<ImportRun> table, DeskZone zone, GridExports exports) {
        if (runs.isEmpty()) {
            add(new EmptyState(getTranslation("imports.runs.empty"), getTranslation("imports.runs.empty.do")));
            return;
        }
        var grid = new Grid<ImportRun>();
        grid.addThemeVariants(GridVariant.LUMO_NO_BORDER);
        grid.setAllRowsVisible(runs.size() <= 20);
        grid.setItems(runs);
        grid.getElement().setAttribute("aria-label", getTranslation("imports.runs.heading"));
        GridTable.add(grid, table.column(RunsTable.WHAT), run -> new PageLink(run.title(), RunAddress.path(run.id())))
                .setFlexGrow(3);
        GridTable.dress(grid.addColumn(run -> zone.text(run.startedAt(), getLocale())), table.column(RunsTable.WHEN))
                .setAutoWidth(true);
        GridTable.add(grid, table.column(RunsTable.WHO));
        GridTable.add(grid, table.column(RunsTable.STATE)).setFlexGrow(2);
        RunsTable.TOLD.forEach(outcome -> GridTable.add(grid, table.column(outcome.name())));
        var bar = new Div();
        bar.addClassName("import-runs-bar");
        exports.addTo(bar, grid, () -> table);
        add(bar, grid);
    }
}
