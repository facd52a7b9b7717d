package org.toraga.profiles;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.toraga.base.ui.Formats;
import org.toraga.base.ui.StillCells;
import org.toraga.profiles.WorldShares.WorldShare;
import org.toraga.sources.ui.SourceNotes;
import org.toraga.statistics.Coverage;
import org.toraga.statistics.ui.FigureText;
import org.toraga.statistics.ui.StatisticsTexts;

/** What the members add up to, each figure with its share of the world, its year and who is missing from it. */
class WorldSharesTable extends Div {

    private final transient StatisticsTexts texts;

    WorldSharesTable(List<WorldShare> shares, StatisticsTexts texts) {
        this.texts = texts;
        if (shares.isEmpty()) {
            add(Cells.quiet(getTranslation("profiles.figures.none")));
            return;
        }
        var table = new NativeTable();
        table.addClassName("profile-figures");
        table.setCaptionText(getTranslation("profiles.figures.lead"));
        var head = table.getHead().addRow();
        for (var column : List.of("figure", "value", "share", "year", "coverage")) {
            var cell = new NativeTableHeaderCell(getTranslation("profiles.figures.column." + column));
            cell.getElement().setAttribute("scope", "col");
            head.add(cell);
        }
        shares.forEach(share -> table.getBody().add(row(share)));
        var scroller = new Div(StillCells.part(table));
        scroller.addClassName("profile-scroll");
        // Reached by keyboard, since the table scrolls sideways in a narrow window.
        scroller.getElement()
                .setAttribute("tabindex", "0")
                .setAttribute("role", "region")
                .setAttribute("aria-label", getTranslation("profiles.figures.title"));
        add(
                scroller,
                new SourceNotes(
                        shares.stream().map(share -> share.indicator().source()).toList()));
    }

    private NativeTableRow row(WorldShare share) {
        var name = new NativeTableHeaderCell(getTranslation(share.nameKey()));
        name.getElement().setAttribute("scope", "row");
        var row = new NativeTableRow();
        row.add(name);
        row.add(
                new NativeTableCell(total(share)),
                new NativeTableCell(share(share)),
                new NativeTableCell(Formats.year(share.share().year(), getLocale())),
                new NativeTableCell(coverage(share.share().coverage())));
        return row;
    }

    private Component total(WorldShare share) {
        var total = share.total().value();
        return total == null
                ? Cells.gap(getTranslation("profiles.figure.none"))
                : new FigureText(
                        total, share.indicator().unit(), share.indicator().decimals(), texts);
    }

    private Component share(WorldShare share) {
        var value = share.share().value();
        return value == null
                ? Cells.gap(getTranslation("profiles.figure.none"))
                : new Span(Formats.percent(value, 1, getLocale()));
    }

    private String coverage(Coverage coverage) {
        if (coverage.isComplete()) {
            return getTranslation("profiles.figures.coverage", coverage.with().size(), coverage.total());
        }
        return getTranslation(
                "profiles.figures.coverage.missing",
                coverage.with().size(),
                coverage.total(),
                texts.countries(coverage.without(), getLocale()));
    }
}
