package org.toraga.compare;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import java.util.List;

/** A table of facts: one row a fact, one column for each of those compared. */
class SideBySide extends Div {

    private final NativeTable table = new NativeTable();

    /** @param heads what the columns are about */
    SideBySide(String caption, String factHead, List<? extends Component> heads) {
        addClassName("compare-facts");
        // Reached by keyboard, since four columns may have to be scrolled sideways.
        getElement()
                .setAttribute("tabindex", "0")
                .setAttribute("role", "region")
                .setAttribute("aria-label", caption);
        getStyle().set("--compare-count", String.valueOf(heads.size()));
        table.setCaptionText(caption);
        var row = new NativeTableRow(header(factHead, "col"));
        heads.forEach(head -> {
            var cell = new NativeTableHeaderCell(head);
            cell.getElement().setAttribute("scope", "col");
            row.add(cell);
        });
        table.getHead().add(row);
        add(table);
    }

    /** @param values one for each column, in their order */
    void addFact(String name, List<? extends Component> values) {
        var row = new NativeTableRow(header(name, "row"));
        values.forEach(value -> row.add(new NativeTableCell(value)));
        table.getBody().add(row);
    }

    private static NativeTableHeaderCell header(String text, String scope) {
        var cell = new NativeTableHeaderCell(text);
        cell.getElement().setAttribute("scope", scope);
        return cell;
    }
}
