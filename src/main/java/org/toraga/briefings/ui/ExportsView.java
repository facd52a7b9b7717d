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
import org.toraga.base.ui.Formats;
import org.toraga.base.ui.Texts;
import org.toraga.base.ui.ViewHeader;
import org.toraga.briefings.BriefingService;
import org.toraga.briefings.PackRow;
import org.toraga.exports.ExportFilter;
import org.toraga.exports.ExportHistory;
import org.toraga.exports.ExportRow;

/** Everything that left the desk, and the way to a pack by its number. */
@Route(PackRow.LIST)
@Menu(title = "briefings.exports.title", order = 95, icon = "exports")
@RolesAllowed(Roles.MANAGER)
class ExportsView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private static final int LONGEST_NUMBER = 20;

    private final transient BriefingService briefings;
    private final transient DeskZone zone;
    private final transient Texts texts;
    private final TextField number = new TextField(getTranslation("briefings.exports.number"));
    private final TextField words = new TextField(getTranslation("briefings.exports.words"));
    private final ComboBox<String> kind = new ComboBox<>(getTranslation("briefings.exports.kind"));
    private final ComboBox<String> person = new ComboBox<>(getTranslation("briefings.exports.person"));
    private final Grid<ExportRow> grid = new Grid<>();

    private transient Address address = Address.none();
    private transient ExportFilter filter = ExportFilter.NONE;

    ExportsView(BriefingService briefings, ExportHistory exports, DeskZone zone, Texts texts) {
        this.briefings = briefings;
        this.zone = zone;
        this.texts = texts;
        addClassNames("view", "exports-view");
        fillGrid(exports);
        add(
                new ViewHeader(
                        getTranslation("briefings.exports.title"),
                        getTranslation(
                                exports.isOfEverybody() ? "briefings.exports.lead.all" : "briefings.exports.lead")),
                createNumberBar(),
                createFilterBar(exports),
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

    private Component createFilterBar(ExportHistory exports) {
        FilterFields.words(words, () -> address);
        choices(kind, "kind");
        kind.setItems(exports.kinds());
        kind.setItemLabelGenerator(this::kindName);
        choices(person, "by");
        person.setItems(exports.people());
        person.setVisible(exports.isOfEverybody());
        var bar = new Div(words, kind, person);
        bar.addClassName("filter-bar");
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

    private String kindName(String word) {
        return texts.find("briefings.exported." + word, getLocale()).orElse(word);
    }

    private void fillGrid(ExportHistory exports) {
        grid.addComponentColumn(this::title)
                .setHeader(getTranslation("briefings.exports.what"))
                .setFlexGrow(4)
                .setWidth("16rem");
        grid.addColumn(ExportsView::packNumber)
                .setHeader(getTranslation("briefings.pack.number"))
                .setFlexGrow(0)
                .setWidth("8.5rem");
        grid.addColumn(row -> kindName(row.kind()))
                .setHeader(getTranslation("briefings.exports.kind"))
                .setFlexGrow(1)
                .setWidth("9rem");
        grid.addColumn(ExportRow::format)
                .setHeader(getTranslation("briefings.exports.format"))
                .setFlexGrow(0)
                .setWidth("7rem");
        grid.addColumn(row -> Formats.shortDate(row.asOf(), getLocale()))
                .setHeader(getTranslation("briefings.exports.asOf"))
                .setFlexGrow(1)
                .setWidth("8rem");
        grid.addColumn(ExportRow::by)
                .setHeader(getTranslation("briefings.exports.person"))
                .setFlexGrow(1)
                .setWidth("8rem")
                .setVisible(exports.isOfEverybody());
        grid.addColumn(row -> zone.text(row.at(), getLocale()))
                .setHeader(getTranslation("briefings.exports.at"))
                .setFlexGrow(1)
                .setWidth("15rem");
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

    private static String packNumber(ExportRow row) {
        return row.kind().equals(BriefingService.EXPORT_KIND)
                ? row.address().substring(row.address().indexOf('/') + 1)
                : "";
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        address = Address.of(event);
        filter = new ExportFilter(
                address.text("q").orElse(""),
                address.text("kind").orElse(null),
                address.text("by").orElse(null));
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
