package org.toraga.sources.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.toraga.base.Roles;
import org.toraga.base.ui.Address;
import org.toraga.base.ui.AsOf;
import org.toraga.base.ui.FilterFields;
import org.toraga.base.ui.Formats;
import org.toraga.base.ui.GridColumns;
import org.toraga.base.ui.GridSorting;
import org.toraga.base.ui.NarrowWindow;
import org.toraga.base.ui.QuietGrid;
import org.toraga.base.ui.RecordText;
import org.toraga.base.ui.StillCells;
import org.toraga.base.ui.Texts;
import org.toraga.base.ui.ViewHeader;
import org.toraga.exports.Table;
import org.toraga.exports.ui.GridExports;
import org.toraga.exports.ui.GridTable;
import org.toraga.sources.SourceFilter;
import org.toraga.sources.SourceKind;
import org.toraga.sources.SourceListRow;
import org.toraga.sources.SourceService;
import org.toraga.sources.SourceSort;

@Route("sources")
@Menu(title = "sources.title", order = 90, icon = "source")
@RolesAllowed(Roles.VIEWER)
class SourcesView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final transient SourcesTable table;
    private final transient Table<SourceListRow> shown;
    private final transient GridExports exports;
    private final TextField words = new TextField(getTranslation("sources.filter.words"));
    private final ComboBox<SourceKind> kind = new ComboBox<>(getTranslation("sources.field.kind"));
    private final Grid<SourceListRow> grid = new Grid<>();
    private final Grid<SourceListRow> cards = new Grid<>();
    private final GridColumns columns;

    private transient Address address = Address.none();
    private SourceFilter filter = SourceFilter.words("");

    SourcesView(SourceService sources, SourcesTable table, GridExports exports) {
        this.table = table;
        this.exports = exports;
        shown = table.table(address, AsOf.current(), getLocale());
        addClassNames("view", "sources-view");
        fillGrid(sources);
        fillCards(sources);
        columns = new GridColumns(grid, "sources", () -> address);
        var header = new ViewHeader(
                getTranslation("sources.title"),
                getTranslation("sources.lead"),
                exports.dataPackage().stream().toArray(Component[]::new));
        add(header, createFilterBar(), grid, cards);
        NarrowWindow.swap(this, grid, cards);
    }

    private Component createFilterBar() {
        FilterFields.words(words, () -> address);
        FilterFields.word(kind, SourceKind.class, "kind", () -> address);
        var bar = new Div(words, kind, columns.menu());
        bar.addClassName("filter-bar");
        exports.addTo(bar, grid, () -> table.table(address, AsOf.current(), getLocale()));
        return bar;
    }

    private void fillGrid(SourceService sources) {
        sorted(
                        SourceSort.TITLE,
                        GridTable.add(
                                grid,
                                shown.column(SourceSort.TITLE.name()),
                                row -> new SourceLink(row.title(), row.code())))
                .setFlexGrow(4)
                .setWidth("16rem");
        text(SourceSort.PUBLISHER).setFlexGrow(2);
        text(SourceSort.KIND).setFlexGrow(1);
        text(SourceSort.PUBLISHED).setFlexGrow(1);
        text(SourceSort.CODE).setFlexGrow(1);
        GridTable.add(grid, shown.column("LICENCE")).setSortable(false);
        text(SourceSort.USES).setFlexGrow(0).setWidth("7rem");
        grid.setItemsPageable(page -> sources.find(filter, page), page -> sources.count(filter));
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.addThemeVariants(GridVariant.AURA_WRAP_CELL_CONTENT);
        grid.setPageSize(25);
        grid.setEmptyStateText(getTranslation("sources.none"));
        QuietGrid.start(grid);
        grid.getElement().setAttribute("aria-label", getTranslation("sources.title"));
        GridSorting.follow(grid, () -> address);
    }

    private void fillCards(SourceService sources) {
        cards.addColumn(StillCells.of(SourcesView::card)).setHeader(getTranslation("sources.title"));
        cards.setItemsPageable(
                page -> sources.find(filter, NarrowWindow.ordered(page, grid)), page -> sources.count(filter));
        cards.setSelectionMode(Grid.SelectionMode.NONE);
        cards.addThemeVariants(GridVariant.AURA_WRAP_CELL_CONTENT);
        cards.setPageSize(25);
        cards.setEmptyStateText(getTranslation("sources.none"));
    }

    private static Component card(SourceListRow row) {
        var facts = new Div();
        facts.addClassName("source-card-facts");
        if (row.publisher() != null) {
            facts.add(new RecordText(row.publisher()));
        }
        facts.add(new Span(facts.getTranslation(Texts.key(row.kind()))));
        if (row.publishedOn() != null) {
            facts.add(new Span(
                    Formats.shortDate(row.publishedOn(), UI.getCurrent().getLocale())));
        }
        return new Div(new SourceLink(row.title(), row.code()), facts);
    }

    private Grid.Column<SourceListRow> text(SourceSort order) {
        return sorted(order, GridTable.add(grid, shown.column(order.name())));
    }

    private static Grid.Column<SourceListRow> sorted(SourceSort order, Grid.Column<SourceListRow> column) {
        return column.setSortProperty(order.name()).setResizable(true);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        address = Address.of(event);
        filter = SourcesTable.filter(address);
        words.setValue(filter.words());
        kind.setValue(filter.kind());
        columns.apply(address);
        GridSorting.apply(grid, address);
        grid.getDataProvider().refreshAll();
        cards.getDataProvider().refreshAll();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("sources.title");
    }
}
