package org.toraga.profiles;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.grid.ColumnTextAlign;
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
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
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
import org.toraga.countries.ui.CountryLink;
import org.toraga.countries.ui.RegionName;
import org.toraga.exports.Table;
import org.toraga.exports.ui.GridExports;
import org.toraga.exports.ui.GridTable;
import org.toraga.organizations.OrganizationCode;
import org.toraga.organizations.OrganizationService;
import org.toraga.statistics.IndicatorCode;
import org.toraga.statistics.IndicatorRow;
import org.toraga.statistics.StatisticsService;
import org.toraga.statistics.ui.StatisticsTexts;

@Route("countries")
@Menu(title = "profiles.countries.title", order = 40, icon = "country")
@RolesAllowed(Roles.VIEWER)
class CountriesView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final transient ProfileLists lists;
    private final transient StatisticsService statistics;
    private final transient Texts texts;
    private final transient StatisticsTexts statisticsTexts;
    private final transient List<IndicatorRow> indicators;
    private final transient CountriesTable table;
    private final transient GridExports exports;
    private final transient Table<CountryRow> shown;

    private final TextField words = new TextField(getTranslation("profiles.filter.words"));
    private final ComboBox<String> region = new ComboBox<>(getTranslation("profiles.column.region"));
    private final ComboBox<OrganizationCode> organization =
            new ComboBox<>(getTranslation("profiles.column.organization"));
    private final MultiSelectComboBox<IndicatorRow> figures =
            new MultiSelectComboBox<>(getTranslation("profiles.filter.indicators"));
    private final Grid<CountryRow> grid = new Grid<>();
    private final Grid<CountryRow> cards = new Grid<>();
    private final transient GridColumns columns;
    private final List<Grid.Column<CountryRow>> figureColumns = new ArrayList<>();

    private transient Address address = Address.none();
    private transient CountryFilter filter = CountryFilter.NONE;
    private transient CountryCells cells;

    CountriesView(
            ProfileLists lists,
            StatisticsService statistics,
            OrganizationService organizations,
            Texts texts,
            StatisticsTexts statisticsTexts,
            CountriesTable table,
            GridExports exports) {
        this.lists = lists;
        this.statistics = statistics;
        this.texts = texts;
        this.statisticsTexts = statisticsTexts;
        this.indicators = statistics.indicators();
        this.table = table;
        this.exports = exports;
        this.shown = table.table(address, AsOf.current(), getLocale());
        this.cells = createCells(List.of());
        addClassNames("view", "profile-list", "profile-list-long");
        fillGrid();
        fillCards();
        columns = new GridColumns(grid, "countries", () -> address);
        add(
                new ViewHeader(getTranslation("profiles.countries.title"), getTranslation("profiles.countries.lead")),
                createFilterBar(organizations.codes()),
                grid,
                cards);
        NarrowWindow.swap(this, grid, cards);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("profiles.countries.title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        address = Address.of(event);
        var indicatorsShown = IndicatorChoice.read(address, indicators);
        var before = filter.indicators();
        filter = table.filter(address, indicatorsShown);
        words.setValue(filter.words());
        region.setValue(filter.region().orElse(null));
        organization.setValue(filter.organization().orElse(null));
        figures.setValue(Set.copyOf(indicatorsShown));
        cells = createCells(filter.indicators());
        columns.apply(address);
        if (!filter.indicators().equals(before)) {
            showFigures(indicatorsShown.size());
        }
        GridSorting.apply(grid, address);
        grid.getDataProvider().refreshAll();
        cards.getDataProvider().refreshAll();
    }

    private CountryCells createCells(List<IndicatorCode> shown) {
        var details = shown.stream()
                .flatMap(code -> statistics.indicator(code).stream())
                .toList();
        return new CountryCells(AsOf.current(), details, texts, statisticsTexts, getLocale());
    }

    private void showFigures(int count) {
        figureColumns.forEach(grid::removeColumn);
        figureColumns.clear();
        for (int index = 0; index < count; index++) {
            int nth = index;
            figureColumns.add(grid.addColumn(StillCells.of(row -> cells.figure(row, nth)))
                    .setKey(CountriesTable.FIGURE + index)
                    .setSortProperty(CountriesTable.FIGURE + index)
                    .setHeader(cells.figureHead(index))
                    .setTextAlign(ColumnTextAlign.END)
                    .setWidth("7.5rem")
                    .setFlexGrow(1));
        }
    }

    private Component createFilterBar(List<OrganizationCode> organizations) {
        FilterFields.words(words, () -> address);
        region.setItems(lists.regions());
        region.setItemLabelGenerator(one -> getTranslation(RegionName.key(one)));
        region.setClearButtonVisible(true);
        region.addValueChangeListener(change -> follow(change.isFromClient(), "region", change.getValue()));
        organization.setItems(organizations);
        organization.setClearButtonVisible(true);
        organization.addValueChangeListener(change -> follow(change.isFromClient(), "organization", change.getValue()));
        figures.setItems(indicators);
        figures.setItemLabelGenerator(this::label);
        figures.setAutoExpand(MultiSelectComboBox.AutoExpandMode.NONE);
        figures.setErrorMessage(getTranslation("profiles.filter.indicators.tooMany", CountryFilter.MOST_INDICATORS));
        figures.setManualValidation(true);
        figures.setHelperText(getTranslation("profiles.filter.indicators.most", CountryFilter.MOST_INDICATORS));
        figures.addValueChangeListener(change -> {
            var tooMany = change.getValue().size() > CountryFilter.MOST_INDICATORS;
            figures.setInvalid(tooMany);
            if (!tooMany) {
                follow(change.isFromClient(), IndicatorChoice.PARAMETER, IndicatorChoice.text(change.getValue()));
            }
        });
        var bar = new Div(words, region, organization, figures, columns.menu());
        bar.addClassName("filter-bar");
        exports.addTo(bar, grid, () -> table.table(address, AsOf.current(), getLocale()));
        return bar;
    }

    /** The topic first: the list is in the order of the topics. */
    private String label(IndicatorRow indicator) {
        return getTranslation(
                "profiles.filter.indicator",
                getTranslation(Texts.key(indicator.topic())),
                indicator.name().in(getLocale()));
    }

    private void follow(boolean fromClient, String name, @Nullable Object value) {
        if (fromClient) {
            address.with(name, value).go();
        }
    }

    private void fillGrid() {
        column(CountrySort.NAME, CountryCells::name)
                .setFlexGrow(2)
                .setWidth("9.75rem")
                .setFrozen(true);
        column(CountrySort.REGION, CountryCells::region).setWidth("6rem");
        column(CountrySort.CAPITAL, CountryCells::capital).setWidth("7rem");
        column(CountrySort.MEMBERSHIPS, CountryCells::standings).setFlexGrow(2).setWidth("11rem");
        grid.setItemsPageable(page -> lists.countries(filter, AsOf.current(), getLocale(), page), page -> count());
        QuietGrid.start(grid);
        grid.getElement().setAttribute("aria-label", getTranslation("profiles.countries.title"));
        grid.setEmptyStateComponent(createEmptyState());
        GridSorting.follow(grid, () -> address);
        RowOpening.follow(grid, row -> CountryLink.path(row.code()));
    }

    private void fillCards() {
        cards.addColumn(StillCells.of(row -> cells.card(row))).setHeader(getTranslation("profiles.countries.title"));
        cards.setItemsPageable(
                page -> lists.countries(filter, AsOf.current(), getLocale(), NarrowWindow.ordered(page, grid)),
                page -> count());
        cards.setEmptyStateComponent(createEmptyState());
        RowOpening.follow(cards, row -> CountryLink.path(row.code()));
    }

    private int count() {
        return lists.count(filter, AsOf.current(), getLocale());
    }

    private Grid.Column<CountryRow> column(CountrySort order, BiFunction<CountryCells, CountryRow, Component> cell) {
        return GridTable.add(grid, shown.column(order.name()), row -> cell.apply(cells, row))
                .setSortProperty(order.name())
                .setFlexGrow(0);
    }

    private Component createEmptyState() {
        return new EmptyState(
                getTranslation("profiles.countries.empty"),
                getTranslation("profiles.list.empty.do"),
                new Button(
                        getTranslation("profiles.filter.clear"),
                        click -> address.with("q", null)
                                .with("region", null)
                                .with("organization", null)
                                .go()));
    }
}
