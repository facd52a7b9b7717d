package org.toraga.memberships.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.toraga.base.ui.Address;
import org.toraga.base.ui.Formats;
import org.toraga.base.ui.GridSorting;
import org.toraga.base.ui.RecordNote;
import org.toraga.base.ui.StillCells;
import org.toraga.base.ui.Texts;
import org.toraga.countries.CountryNames;
import org.toraga.countries.ui.CountryLink;
import org.toraga.memberships.MembershipRow;
import org.toraga.memberships.MembershipSort;
import org.toraga.memberships.SinceKnown;
import org.toraga.sources.SourceCode;
import org.toraga.sources.ui.SourceLink;

/** The states that have a standing, one a line. */
class MembersGrid extends Grid<MembershipRow> {

    /** Key of the column that has all of a line, for a window too narrow for columns. */
    private static final String CARD = "CARD";

    private final CountryNames names;
    private final Map<SourceCode, String> sourceTitles;
    private final LocalDate asOf;
    private boolean statusShown = true;

    MembersGrid(CountryNames names, Map<SourceCode, String> sourceTitles, LocalDate asOf) {
        super(MembershipRow.class, false);
        this.names = names;
        this.sourceTitles = sourceTitles;
        this.asOf = asOf;
        addClassName("members-grid");
        addThemeVariants(GridVariant.AURA_NO_BORDER, GridVariant.AURA_WRAP_CELL_CONTENT);
        setAllRowsVisible(true);
        setSelectionMode(SelectionMode.NONE);
        getElement().setAttribute("aria-label", getTranslation("memberships.panel", Formats.date(asOf, getLocale())));
        sortable(
                        addColumn(StillCells.of(row -> new CountryLink(row.country(), names, getLocale()))),
                        MembershipSort.COUNTRY)
                .setHeader(getTranslation("memberships.state"))
                .setWidth("12rem")
                .setFlexGrow(2);
        sortable(addColumn(row -> getTranslation(Texts.key(row.status()))), MembershipSort.STATUS)
                .setHeader(getTranslation("memberships.status"))
                .setWidth("9rem");
        sortable(addColumn(StillCells.of(this::since)), MembershipSort.SINCE)
                .setHeader(getTranslation("memberships.since"))
                .setWidth("9rem")
                .setFlexGrow(0);
        addColumn(StillCells.of(this::remarks))
                .setKey(MembersTable.REMARKS)
                .setHeader(getTranslation("memberships.remarks"))
                .setWidth("13rem")
                .setFlexGrow(3);
        sortable(addColumn(StillCells.of(this::source)), MembershipSort.SOURCE)
                .setHeader(getTranslation("memberships.source"))
                .setWidth("12rem");
        addColumn(StillCells.of(this::card))
                .setKey(CARD)
                .setHeader(getTranslation("memberships.state"))
                .setVisible(false);
    }

    private static Column<MembershipRow> sortable(Column<MembershipRow> column, MembershipSort by) {
        return column.setKey(by.name()).setSortProperty(by.name());
    }

    /** Whether the lines need to say which standing they are about. */
    void showStatus(boolean shown) {
        statusShown = shown;
        getColumnByKey(MembershipSort.STATUS.name()).setVisible(shown);
    }

    /** Lays each line out as a card, or in columns. */
    void showCards(boolean asCards) {
        getColumns().forEach(column -> column.setVisible(asCards == CARD.equals(column.getKey())));
        if (!asCards) {
            showStatus(statusShown);
        }
    }

    private Component card(MembershipRow row) {
        var standing = new Div(new Span(getTranslation(Texts.key(row.status()))), since(row));
        standing.addClassName("member-card-standing");
        var card = new Div(new CountryLink(row.country(), names, getLocale()), standing, remarks(row), source(row));
        card.addClassName("member-card");
        return card;
    }

    /** Sorts as the address says, and keeps it there. */
    void follow(Address address) {
        GridSorting.apply(this, address);
        GridSorting.follow(this, () -> address);
    }

    private Component since(MembershipRow row) {
        var since = row.since();
        var text = new Span(since == null ? "" : Formats.shortDate(since, getLocale()));
        if (row.sinceKnown() == SinceKnown.BY) {
            text.setText(getTranslation("memberships.by", text.getText()));
            text.setTitle(getTranslation("memberships.by.why"));
        }
        return text;
    }

    private Component remarks(MembershipRow row) {
        var remarks = new Div();
        remarks.addClassName("membership-remarks");
        if (row.founder()) {
            var founder = new Span(getTranslation("memberships.founder"));
            founder.addClassName("membership-founder");
            remarks.add(founder);
        }
        var suspendedSince = row.suspendedSince();
        if (suspendedSince == null) {
            remarks.add(new RecordNote(row.confidence(), row.note()));
        } else if (asOf.isBefore(suspendedSince.earliest())) {
            // Its note would tell on the day shown what nobody knew then.
            remarks.add(new RecordNote(row.confidence(), null));
        } else {
            var suspended =
                    new Span(getTranslation("memberships.suspended", Formats.date(suspendedSince, getLocale())));
            suspended.addClassName("membership-suspended");
            remarks.add(suspended, new RecordNote(row.confidence(), row.note()));
        }
        return remarks;
    }

    private Component source(MembershipRow row) {
        return sourceLink(row, sourceTitles.get(row.source()));
    }

    static Component sourceLink(MembershipRow row, @Nullable String title) {
        var text = title == null ? row.source().value() : title;
        var link = new SourceLink(text, row.source());
        link.addClassName("membership-source");
        link.setTitle(text);
        return link;
    }
}
