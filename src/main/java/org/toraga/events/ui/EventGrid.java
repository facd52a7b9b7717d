package org.toraga.events.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableFunction;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import org.toraga.base.ui.AsOf;
import org.toraga.base.ui.GridColumns;
import org.toraga.base.ui.GridSorting;
import org.toraga.base.ui.QuietGrid;
import org.toraga.base.ui.StillCells;
import org.toraga.base.ui.Texts;
import org.toraga.countries.CountryNames;
import org.toraga.events.EventOrder;
import org.toraga.events.EventRow;
import org.toraga.events.EventService;
import org.toraga.exports.Table;
import org.toraga.exports.ui.GridExports;
import org.toraga.exports.ui.GridTable;
import org.toraga.organizations.ui.OrganizationBadge;

/** The events in lines, fetched as they are scrolled to and sorted by the database. */
class EventGrid extends Div {

    /** Lines that are asked for at once: somewhat more than a window of usual height shows. */
    private static final int PAGE = 25;

    private final Grid<EventRow> grid = new Grid<>();
    private final EventService events;
    private final CountryNames names;
    private final transient Table<EventRow> table;
    private final GridColumns columns;
    private SummitsAddress state;

    EventGrid(EventService events, CountryNames names, EventsTable tables, SummitsAddress first) {
        this.events = events;
        this.names = names;
        this.state = first;
        this.table = tables.table(first.address(), first.asOf(), getLocale());
        addClassName("event-grid");
        addColumns();
        grid.addThemeVariants(GridVariant.LUMO_NO_BORDER, GridVariant.AURA_WRAP_CELL_CONTENT);
        grid.getElement().setAttribute("aria-label", getTranslation("events.title"));
        grid.setMultiSort(false);
        QuietGrid.start(grid);
        grid.setPageSize(PAGE);
        grid.addItemClickListener(click -> open(click.getItem()));
        GridSorting.follow(grid, () -> state.address());
        grid.setItemsPageable(
                page -> events.find(state.filter(), state.asOf(), page),
                page -> events.count(state.filter(), state.asOf()));
        columns = new GridColumns(grid, "events", () -> state.address());
        add(columns.menu(), grid);
    }

    List<String> columns() {
        return GridExports.shown(grid);
    }

    void show(SummitsAddress shown) {
        state = shown;
        columns.apply(shown.address());
        GridSorting.apply(grid, shown.address());
        grid.getDataProvider().refreshAll();
    }

    private static void open(EventRow event) {
        UI.getCurrent().navigate(EventLink.path(event.code()), AsOf.with(QueryParameters.empty(), AsOf.current()));
    }

    private void addColumns() {
        // A mark in it explains itself when it is pointed at.
        dress(grid.addComponentColumn(EventGrid::title), EventOrder.TITLE)
                .setFlexGrow(3)
                .setWidth("12rem");
        column(
                        EventOrder.ORGANIZATION,
                        event ->
                                event.organization() == null ? new Span() : new OrganizationBadge(event.organization()))
                .setFlexGrow(0)
                .setWidth("8rem");
        column(EventOrder.KIND, event -> new Span(getTranslation(Texts.key(event.kind()))))
                .setFlexGrow(0)
                .setWidth("7.75rem");
        column(EventOrder.WHEN, event -> {
                    var when = new Span(EventWords.shortWhen(event.dates(), getLocale()));
                    when.addClassName("event-when");
                    return when;
                })
                .setFlexGrow(1)
                .setWidth("8.5rem");
        column(
                        EventOrder.WHERE,
                        event -> EventWords.where(
                                event.city(), event.country(), event.format(), names, getLocale(), false))
                .setFlexGrow(2)
                .setWidth("9.25rem");
        column(EventOrder.STATUS, event -> new EventStatusBadge(event.status()))
                .setFlexGrow(0)
                .setWidth("10.5rem");
    }

    private Grid.Column<EventRow> column(EventOrder order, SerializableFunction<EventRow, Component> content) {
        return dress(grid.addColumn(StillCells.of(content)), order);
    }

    private Grid.Column<EventRow> dress(Grid.Column<EventRow> column, EventOrder order) {
        return GridTable.dress(column, table.column(order.name()))
                .setSortProperty(order.property())
                .setSortable(true);
    }

    private static Component title(EventRow event) {
        var title = new Span(StillCells.part(new EventLink(event)));
        title.addClassName("event-title-cell");
        if (event.fromLaterSources()) {
            title.add(new LaterSourcesMark());
        } else {
            StillCells.part(title);
        }
        return title;
    }
}
