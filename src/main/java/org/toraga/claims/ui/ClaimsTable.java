package org.toraga.claims.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.List;
import org.toraga.base.ui.Formats;
import org.toraga.claims.TestedClaim;

/** Claims, a line each: what is said by whom, the number claimed beside the one computed, and the verdict. */
class ClaimsTable extends NativeTable {

    private final transient ClaimTexts texts;
    private final LocalDate asOf;

    ClaimsTable(List<TestedClaim> claims, ClaimTexts texts, LocalDate asOf) {
        this.texts = texts;
        this.asOf = asOf;
        addClassName("claims-table");
        setCaptionText(getTranslation("claims.caption", Formats.date(asOf, getLocale())));
        var head = getHead().addRow();
        keepRole(head, "row");
        for (var column : List.of("claim", "claimed", "computed", "distance", "verdict")) {
            var cell = new NativeTableHeaderCell(getTranslation("claims.column." + column));
            cell.getElement().setAttribute("scope", "col");
            keepRole(cell, "columnheader");
            head.add(cell);
        }
        claims.forEach(claim -> getBody().add(row(claim)));
        keepRole(this, "table");
        keepRole(getHead(), "rowgroup");
        keepRole(getBody(), "rowgroup");
    }

    /** A browser takes a table for none once it is laid out as cards, unless its parts say what they are. */
    private static void keepRole(Component part, String role) {
        part.getElement().setAttribute("role", role);
    }

    private NativeTableRow row(TestedClaim tested) {
        var claim = new NativeTableHeaderCell(new ClaimLink(tested.claim()), new ClaimSaid(tested, asOf));
        claim.getElement().setAttribute("scope", "row");
        keepRole(claim, "rowheader");
        var row = new NativeTableRow();
        keepRole(row, "row");
        row.add(claim);
        row.add(
                cell("claimed", new Span(texts.claimed(tested.claim(), getLocale()))),
                computed(tested),
                distance(tested),
                verdict(tested));
        return row;
    }

    private Component computed(TestedClaim tested) {
        var computed = texts.computed(tested, getLocale());
        if (computed.isEmpty()) {
            return cell("computed", gap());
        }
        var cell = cell("computed", new Span(computed.get()));
        texts.basis(tested, getLocale()).forEach(part -> cell.add(quiet(part)));
        return cell;
    }

    private Component distance(TestedClaim tested) {
        var distance = texts.distance(tested, getLocale());
        if (distance.isEmpty()) {
            return cell("distance", gap());
        }
        var cell = cell("distance", new Span(distance.get()));
        texts.distancePercent(tested, getLocale()).ifPresent(percent -> cell.add(quiet(percent)));
        cell.add(new ClaimScale(tested));
        return cell;
    }

    private Component verdict(TestedClaim tested) {
        var verdict = tested.verdict();
        var cell = cell("verdict", new VerdictMark(verdict.finding()));
        var obstacle = verdict.obstacle();
        if (obstacle != null) {
            cell.add(quiet(texts.obstacle(tested.claim(), obstacle, getLocale())));
        }
        return cell;
    }

    /** @param column whose heading stands beside the value where the table becomes a list of cards */
    private NativeTableCell cell(String column, Component content) {
        var cell = new NativeTableCell(content);
        cell.addClassName("claims-" + column);
        keepRole(cell, "cell");
        cell.getElement().setAttribute("data-label", getTranslation("claims.column." + column));
        return cell;
    }

    private Component gap() {
        var gap = new Span("–");
        gap.addClassName("claim-gap");
        return gap;
    }

    private static Component quiet(String text) {
        var quiet = new Div(new Span(text));
        quiet.addClassName("claim-quiet");
        return quiet;
    }
}
