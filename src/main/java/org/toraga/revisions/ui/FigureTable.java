package org.toraga.revisions.ui;

import com.vaadin.flow.component.html.NativeTable;
import java.util.List;
import org.toraga.revisions.ObservationChange;

/** Figures that were changed in bulk, each before and after. */
class FigureTable extends NativeTable {

    FigureTable(List<ObservationChange> figures, HistoryTexts texts) {
        addClassNames("change-table", "figure-changes");
        var caption = getCaption();
        caption.setText(getTranslation("revisions.figures.caption"));
        caption.addClassName("change-caption");
        var head = getHead().addRow();
        for (var key : List.of(
                "revisions.figures.area",
                "revisions.figures.indicator",
                "revisions.figures.year",
                "revisions.before",
                "revisions.after")) {
            var cell = head.addHeaderCell();
            cell.setText(getTranslation(key));
            cell.getElement().setAttribute("scope", "col");
        }
        for (var figure : figures) {
            var row = getBody().addRow();
            row.addHeaderCell().setText(figure.area());
            row.addDataCell().setText(figure.indicator());
            row.addDataCell().setText(Integer.toString(figure.year()));
            for (var value : new Object[] {figure.before(), figure.after()}) {
                var text = texts.value(value, getLocale());
                row.addDataCell().setText(text.isEmpty() ? getTranslation("revisions.none.value") : text);
            }
        }
    }
}
