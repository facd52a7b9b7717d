package org.toraga.claims.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.toraga.base.ui.Formats;
import org.toraga.base.ui.RecordNote;
import org.toraga.chairmanships.Term;
import org.toraga.organizations.ui.OrganizationBadge;

/** The terms in the chair that were counted, each as exactly as it is known and with what is doubtful about it. */
class TermsTable extends NativeTable {

    TermsTable(List<Term> terms) {
        addClassNames("working-table", "terms-table");
        setCaptionText(getTranslation("claims.working.terms"));
        var head = getHead().addRow();
        for (var column : List.of("organization", "from", "to", "note")) {
            var cell = new NativeTableHeaderCell(getTranslation("claims.terms." + column));
            cell.getElement().setAttribute("scope", "col");
            head.add(cell);
        }
        terms.forEach(term -> getBody().add(row(term)));
    }

    private NativeTableRow row(Term term) {
        var organization = new NativeTableHeaderCell(new OrganizationBadge(term.organization()));
        organization.getElement().setAttribute("scope", "row");
        var start = term.span().start();
        var end = term.span().end();
        var row = new NativeTableRow();
        row.add(organization);
        row.add(
                new NativeTableCell(start == null ? "–" : Formats.date(start, getLocale())),
                new NativeTableCell(end == null ? "–" : Formats.date(end, getLocale())),
                new NativeTableCell(remarks(term)));
        return row;
    }

    private Component remarks(Term term) {
        var remarks = new Div();
        if (term.extension()) {
            remarks.add(new Div(new Span(getTranslation("claims.terms.extension"))));
        }
        remarks.add(new RecordNote(term.confidence(), term.note()));
        return remarks;
    }
}
