package org.toraga.imports.ui;

import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import java.math.BigDecimal;
import java.util.List;
import org.toraga.base.ui.DeskZone;
import org.toraga.base.ui.EmptyState;
import org.toraga.base.ui.Formats;
import org.toraga.base.ui.PageLink;
import org.toraga.base.ui.Texts;
import org.toraga.imports.ImportRun;
import org.toraga.imports.Outcome;

/** The imports there were, the latest first. */
class RunList extends Div {

    RunList(List<ImportRun> runs, DeskZone zone) {
        if (runs.isEmpty()) {
            add(new EmptyState(getTranslation("imports.runs.empty"), getTranslation("imports.runs.empty.do")));
            return;
        }
        var grid = new Grid<ImportRun>();
        grid.addThemeVariants(GridVariant.LUMO_NO_BORDER);
        grid.setAllRowsVisible(runs.size() <= 20);
        grid.setItems(runs);
        grid.getElement().setAttribute("aria-label", getTranslation("imports.runs.heading"));
        grid.addComponentColumn(run -> new PageLink(run.title(), RunAddress.path(run.id())))
                .setHeader(getTranslation("imports.runs.what"))
                .setFlexGrow(3);
        grid.addColumn(run -> zone.text(run.startedAt(), getLocale()))
                .setHeader(getTranslation("imports.runs.when"))
                .setAutoWidth(true);
        grid.addColumn(ImportRun::username).setHeader(getTranslation("imports.runs.who"));
        grid.addColumn(run -> getTranslation(Texts.key(run.state())))
                .setHeader(getTranslation("imports.runs.state"))
                .setFlexGrow(2);
        for (var outcome : List.of(Outcome.NEW, Outcome.CHANGED, Outcome.REJECTED)) {
            grid.addColumn(run -> Formats.number(BigDecimal.valueOf(run.count(outcome)), 0, getLocale()))
                    .setHeader(getTranslation(Texts.key(outcome)))
                    .setTextAlign(ColumnTextAlign.END);
        }
        add(grid);
    }
}
