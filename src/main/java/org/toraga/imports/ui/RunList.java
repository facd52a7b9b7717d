package org.toraga.imports.ui;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.List;
import org.toraga.base.ui.DeskZone;
import org.toraga.base.ui.EmptyState;
import org.toraga.base.ui.PageLink;
import org.toraga.base.ui.Texts;
import org.toraga.exports.Table;
import org.toraga.exports.TableColumn;
import org.toraga.exports.ui.GridExports;
import org.toraga.exports.ui.GridTable;
import org.toraga.imports.ImportRun;
import org.toraga.imports.Outcome;

/** The imports there were, the latest first. */
class RunList extends Div {

    private static final String WHAT = "WHAT";
    private static final String WHEN = "WHEN";
    private static final String WHO = "WHO";
    private static final String STATE = "STATE";
    private static final List<Outcome> TOLD = List.of(Outcome.NEW, Outcome.CHANGED, Outcome.REJECTED);

    RunList(List<ImportRun> runs, DeskZone zone, GridExports exports) {
        if (runs.isEmpty()) {
            add(new EmptyState(getTranslation("imports.runs.empty"), getTranslation("imports.runs.empty.do")));
            return;
        }
        var grid = new Grid<ImportRun>();
        grid.addThemeVariants(GridVariant.LUMO_NO_BORDER);
        grid.setAllRowsVisible(runs.size() <= 20);
        grid.setItems(runs);
        grid.getElement().setAttribute("aria-label", getTranslation("imports.runs.heading"));
        var table = table(runs, zone);
        GridTable.add(grid, table.column(WHAT), run -> new PageLink(run.title(), RunAddress.path(run.id())))
                .setFlexGrow(3);
        GridTable.dress(grid.addColumn(run -> zone.text(run.startedAt(), getLocale())), table.column(WHEN))
                .setAutoWidth(true);
        GridTable.add(grid, table.column(WHO));
        GridTable.add(grid, table.column(STATE)).setFlexGrow(2);
        TOLD.forEach(outcome -> GridTable.add(grid, table.column(outcome.name())));
        var bar = new Div();
        bar.addClassName("import-runs-bar");
        exports.addTo(bar, grid, () -> table);
        add(bar, grid);
    }

    private Table<ImportRun> table(List<ImportRun> runs, DeskZone zone) {
        var columns = new ArrayList<>(List.of(
                TableColumn.text(WHAT, getTranslation("imports.runs.what"), ImportRun::title),
                TableColumn.<ImportRun>moment(
                        WHEN,
                        getTranslation("imports.runs.when"),
                        zone.zone().getId(),
                        run -> zone.local(run.startedAt())),
                TableColumn.<ImportRun>text(WHO, getTranslation("imports.runs.who"), ImportRun::username),
                TableColumn.<ImportRun>text(
                        STATE, getTranslation("imports.runs.state"), run -> getTranslation(Texts.key(run.state())))));
        TOLD.forEach(outcome -> columns.add(
                TableColumn.count(outcome.name(), getTranslation(Texts.key(outcome)), run -> run.count(outcome))));
        return Table.of(getTranslation("imports.runs.heading"), columns, List.of(), runs, List::of);
    }
}
