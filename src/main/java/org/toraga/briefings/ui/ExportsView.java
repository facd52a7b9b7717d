package org.toraga.briefings.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.toraga.base.Refusal;
import org.toraga.base.Roles;
import org.toraga.base.ui.Address;
import org.toraga.base.ui.AsOf;
import org.toraga.base.ui.DeskZone;
import org.toraga.base.ui.FilterFields;
import org.toraga.base.ui.ViewHeader;
import org.toraga.briefings.BriefingService;
import org.toraga.briefings.PackRow;
import org.toraga.exports.ExportFilter;
import org.toraga.exports.ExportHistory;
import org.toraga.exports.ExportRow;
import org.toraga.exports.Table;
import org.toraga.exports.ui.GridExports;
import org.toraga.exports.ui.GridTable;

/** Everything that left the desk, and the way to a pack by its number. */
@Route(PackRow.LIST)
@Menu(title = "briefings.exports.title", order = 95, icon = "exports")
@RolesAllowed(Roles.MANAGER)
class ExportsView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private static final int LONGEST_NUMBER = 20;

    private final transient BriefingService briefings;
    private final transient DeskZone zone;
    private final transient ExportsTable table;
    private final TextField number = new TextField(getTranslation("briefings.exports.number"));
    private final TextField words = new TextField(getTranslation("briefings.exports.words"));
    private final ComboBox<String> kind = new ComboBox<>(getTranslation("briefings.exports.kind"));
    private final ComboBox<String> person = new ComboBox<>(getTranslation("briefings.exports.person"));
    private final Grid<ExportRow> grid = new Grid<>();

    private transient Address address = Address.none();
    private transient ExportFilter filter = ExportFilter.NONE;

    ExportsView(
            BriefingService briefings, ExportHistory exports, ExportsTable table, DeskZone zone, GridExports menus) {
        this.briefings = briefings;
        this.zone = zone;
        this.table = table;
        addClassNames("view", "exports-view");
        fillGrid(exports, shown());
        add(
                new ViewHeader(
                        getTranslation("briefings.exports.title"),
                        getTranslation(
                                exports.isOfEverybody() ? "briefings.exports.lead.all" : "briefings.exports.lead")),
                createNumberBar(),
                createFilterBar(exports, menus),
                grid);
    }

    private Component createNumberBar() {
        number.setMaxLength(LONGEST_NUMBER);
        number.setManualValidation(true);
        number.setHelperText(getTranslation("briefings.exports.number.help"));
        number.addValueChangeListener(change -> number.setInvalid(false));
        var open = new Button(getTranslation("briefings.exports.open"), click -> openPack());
        open.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        number.addKeyPressListener(Key.ENTER, press -> openPack());
        var bar = new Div(number, open);
        bar.addClassName("pack-number-bar");
        return bar;
    }

    private void openPack() {
        try {
            var pack = briefings.find(number.getValue());
            Address.none()
                    .under(pack.path())
                    .with(AsOf.PARAMETER, AsOf.current())
                    .go();
        } catch (Refusal refused) {
            number.setErrorMessage(
                    number.getValue().isBlank()
                            ? getTranslation("briefings.exports.number.none")
                            : getTranslation(refused.textKey(), refused.facts().toArray()));
            number.setInvalid(true);
            number.focus();
        }
    }

    private Table<ExportRow> shown() {
        return table.table(address, AsOf.current(), getLocale());
    }

    private Component createFilterBar(ExportHistory exports, GridExports menus) {
        FilterFields.words(words, () -> address);
        choices(kind, "kind");
        kind.setItems(exports.kinds());
        kind.setItemLabelGenerator(word -> table.kind(word, getLocale()));
        choices(person, "by");
        person.setItems(exports.people());
        person.setVisible(exports.isOfEverybody());
        var bar = new Div(words, kind, person);
        bar.addClassName("filter-bar");
        menus.addTo(bar, grid, this::shown);
        return bar;
    }

    private void choices(ComboBox<String> field, String name) {
        field.setClearButtonVisible(true);
        field.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                address.with(name, change.getValue()).go();
            }
        });
    }

    private void fillGrid(ExportHistory exports, Table<ExportRow> shown) {
        GridTable.add(grid, shown.column(ExportsTable.WHAT), this::title)
                .setFlexGrow(4)
                .setWidth("13rem");
        GridTable.add(grid, shown.column(ExportsTable.NUMBER)).setFlexGrow(0).setWidth("7.5rem");
        GridTable.add(grid, shown.column(ExportsTable.KIND)).setFlexGrow(1).setWidth("8rem");
        GridTable.add(grid, shown.column(ExportsTable.FORMAT)).setFlexGrow(0).setWidth("6rem");
        GridTable.add(grid, shown.column(ExportsTable.AS_OF)).setFlexGrow(1).setWidth("7rem");
        GridTable.add(grid, shown.column(ExportsTable.PERSON))
                .setFlexGrow(1)
                .setWidth("6.5rem")
                .setVisible(exports.isOfEverybody());
        GridTable.dress(grid.addColumn(row -> zone.text(row.at(), getLocale())), shown.column(ExportsTable.AT))
                .setFlexGrow(1)
                .setWidth("8.5rem");
        grid.setItemsPageable(page -> exports.find(filter, page), page -> exports.count(filter));
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.addThemeVariants(GridVariant.AURA_WRAP_CELL_CONTENT);
        grid.setPageSize(30);
        grid.setEmptyStateText(getTranslation("briefings.exports.empty"));
        grid.getElement().setAttribute("aria-label", getTranslation("briefings.exports.title"));
    }

    /** Leads to the page that it was taken from, as of the day that it showed. */
    private Component title(ExportRow row) {
        var path = row.address();
        var link = path.contains(AsOf.PARAMETER + "=")
                ? path
                : path + (path.contains("?") ? "&" : "?") + AsOf.PARAMETER + "=" + row.asOf();
        var title = new Anchor(link.startsWith("?") ? "./" + link : link, row.title());
        title.addClassName("page-link");
        return title;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        address = Address.of(event);
        filter = ExportsTable.filter(address);
        words.setValue(filter.words());
        kind.setValue(filter.kind());
        person.setValue(filter.by());
        grid.setEmptyStateText(getTranslation(filter.isNone() ? "briefings.exports.empty" : "briefings.exports.none"));
        grid.getDataProvider().refreshAll();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("briefings.exports.title");
    }
}
