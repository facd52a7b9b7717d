package org.toraga.profiles;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.function.BiFunction;
import org.toraga.base.Roles;
import org.toraga.base.ui.Address;
import org.toraga.base.ui.AsOf;
import org.toraga.base.ui.EmptyState;
import org.toraga.base.ui.FilterFields;
import org.toraga.base.ui.GridColumns;
import org.toraga.base.ui.GridSorting;
import org.toraga.base.ui.NarrowWindow;
import org.toraga.base.ui.QuietGrid;
import org.toraga.base.ui.StillCells;
import org.toraga.base.ui.Texts;
import org.toraga.base.ui.ViewHeader;
import org.toraga.chairmanships.ChairmanshipService;
import org.toraga.countries.CountryNames;
import org.toraga.events.EventService;
import org.toraga.exports.Table;
import org.toraga.exports.ui.GridExports;
import org.toraga.exports.ui.GridTable;
import org.toraga.organizations.OrganizationKind;
import org.toraga.organizations.ui.OrganizationBadge;

@Route("organizations")
@Menu(title = "profiles.organizations.title", order = 20, icon = "organization")
@RolesAllowed(Roles.VIEWER)
class OrganizationsView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final transient ProfileLists lists;
    private final transient ChairmanshipService chairmanships;
    private final transient EventService events;
    private final transient CountryNames names;
    private final transient Texts texts;
    private final transient OrganizationsTable table;
    private final transient GridExports exports;
    private final transient Table<OrganizationRow> shown;

    private final TextField words = new TextField(getTranslation("profiles.filter.words"));
    private final ComboBox<OrganizationKind> kind = new ComboBox<>(getTranslation("profiles.column.kind"));
    private final Grid<OrganizationRow> grid = new Grid<>();
    private final Grid<OrganizationRow> cards = new Grid<>();

    private final transient GridColumns columns;

    private transient Address address = Address.none();
    private transient OrganizationFilter filter = OrganizationFilter.NONE;
    private transient OrganizationCells cells;

    OrganizationsView(
            ProfileLists lists,
            ChairmanshipService chairmanships,
            EventService events,
            CountryNames names,
            Texts texts,
            OrganizationsTable table,
            GridExports exports) {
        this.lists = lists;
        this.chairmanships = chairmanships;
        this.events = events;
        this.names = names;
        this.texts = texts;
        this.table = table;
        this.exports = exports;
        this.shown = table.table(address, AsOf.current(), getLocale());
        this.cells = createCells();
        addClassNames("view", "profile-list", "organizations-list");
        fillGrid();
        fillCards();
        columns = new GridColumns(grid, "organizations", () -> address);
        add(
                new ViewHeader(
                        getTranslation("profiles.organizations.title"), getTranslation("profiles.organizations.lead")),
                createFilterBar(),
                grid,
                cards);
        NarrowWindow.swap(this, grid, cards);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("profiles.organizations.title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        address = Address.of(event);
        filter = OrganizationsTable.filter(address);
        cells = createCells();
        words.setValue(filter.words());
        kind.setValue(filter.kind().orElse(null));
        columns.apply(address);
        GridSorting.apply(grid, address);
        grid.getDataProvider().refreshAll();
        cards.getDataProvider().refreshAll();
    }

    private OrganizationCells createCells() {
        return new OrganizationCells(AsOf.current(), chairmanships, events, names, texts, getLocale());
    }

    private Component createFilterBar() {
        FilterFields.words(words, () -> address);
        FilterFields.word(kind, OrganizationKind.class, "kind", () -> address);
        var bar = new Div(words, kind, columns.menu());
        bar.addClassName("filter-bar");
        exports.addTo(bar, grid, () -> table.table(address, AsOf.current(), getLocale()));
        return bar;
    }

    private void fillGrid() {
        column(OrganizationSort.CODE, OrganizationCells::badge)
                .setAutoWidth(true)
                .setFrozen(true);
        column(OrganizationSort.NAME, OrganizationCells::name).setFlexGrow(3).setWidth("9.625rem");
        column(OrganizationSort.KIND, OrganizationCells::kind).setWidth("9rem");
        column(OrganizationSort.SEAT, OrganizationCells::seat).setWidth("7rem");
        column(OrganizationSort.FOUNDED, OrganizationCells::founded).setAutoWidth(true);
        column(OrganizationSort.CHAIRED_UNTIL, OrganizationCells::chair)
                .setFlexGrow(1)
                .setWidth("7.75rem");
        number(OrganizationSort.MEMBERS, OrganizationCells::members);
        number(OrganizationSort.OBSERVERS, OrganizationCells::observers);
        GridTable.add(grid, shown.column("NEXT_EVENT"), row -> cells.nextEvent(row))
                .setFlexGrow(2)
                .setWidth("8.5rem");
        number(OrganizationSort.POPULATION, OrganizationCells::population);
        number(OrganizationSort.GDP_SHARE, OrganizationCells::gdpShare)
                .setAutoWidth(false)
                .setWidth("5.5rem");
        grid.setItemsPageable(page -> lists.organizations(filter, AsOf.current(), page), page -> lists.count(filter));
        grid.setAllRowsVisible(true);
        QuietGrid.start(grid);
        grid.getElement().setAttribute("aria-label", getTranslation("profiles.organizations.title"));
        grid.setEmptyStateComponent(createEmptyState());
        GridSorting.follow(grid, () -> address);
        RowOpening.follow(grid, row -> OrganizationBadge.path(row.code()));
    }

    private Grid.Column<OrganizationRow> column(
            OrganizationSort order, BiFunction<OrganizationCells, OrganizationRow, Component> cell) {
        return GridTable.add(grid, shown.column(order.name()), row -> cell.apply(cells, row))
                .setSortProperty(order.name())
                .setFlexGrow(0);
    }

    private Grid.Column<OrganizationRow> number(
            OrganizationSort order, BiFunction<OrganizationCells, OrganizationRow, Component> cell) {
        return column(order, cell).setAutoWidth(true);
    }

    private void fillCards() {
        cards.addColumn(StillCells.of(row -> cells.card(row)))
                .setHeader(getTranslation("profiles.organizations.title"));
        cards.setItemsPageable(
                page -> lists.organizations(filter, AsOf.current(), NarrowWindow.ordered(page, grid)),
                page -> lists.count(filter));
        cards.setAllRowsVisible(true);
        cards.setEmptyStateComponent(createEmptyState());
        RowOpening.follow(cards, row -> OrganizationBadge.path(row.code()));
    }

    private Component createEmptyState() {
        return new EmptyState(
                getTranslation("profiles.organizations.empty"),
                getTranslation("profiles.list.empty.do"),
                new Button(
                        getTranslation("profiles.filter.clear"),
                        click -> address.with("q", null).with("kind", null).go()));
    }
}
