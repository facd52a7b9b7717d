package org.toraga.records.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.function.ValueProvider;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.data.domain.Pageable;
import org.toraga.base.PartialDate;
import org.toraga.base.Versioned;
import org.toraga.base.ui.Address;
import org.toraga.base.ui.EmptyState;
import org.toraga.base.ui.Formats;
import org.toraga.base.ui.GridSorting;
import org.toraga.base.ui.LossConfirmation;
import org.toraga.base.ui.ViewHeader;

/**
 * The working list of one kind of record, with the form of the record that is open beside it. Both are in the address:
 * {@code admin/sources/ASWAQ-2024?q=press&sort=-published}; {@code admin/sources/new} adds a record.
 *
 * <p>A subclass names the route ({@code admin/<kind>/:key?}), adds its columns and says what a record is called. Its texts are
 * {@code <prefix>title}, {@code lead}, {@code new}, {@code none}.
 *
 * @param <D> the draft that the form edits
 * @param <R> a line of the list
 */
public abstract class RecordsView<D, R> extends Main
        implements BeforeEnterObserver, BeforeLeaveObserver, HasDynamicTitle {

    private static final Logger log = LoggerFactory.getLogger(RecordsView.class);
    private static final String NEW = "new";
    private static final String WORDS = "q";

    /** Beside a form there is room for what identifies a record. */
    private static final int COLUMNS_BESIDE = 2;

    private final transient RecordStore<D, R> store;
    private final String path;
    private final String prefix;
    private final RecordEditor<D> editor;
    private final Grid<R> grid = new Grid<>();
    private final TextField words = new TextField();
    private final Div narrowing = new Div();
    private final Div beside = new Div();
    private final Component failure;

    private transient Address address = Address.none();
    private @Nullable String open;

    /**
     * @param path of the route, without the key
     * @param prefix of the keys of the page's texts, for example {@code sources.records.}
     */
    protected RecordsView(String path, String prefix, RecordStore<D, R> store, RecordForm<D> form) {
        this.path = path;
        this.prefix = prefix;
        this.store = store;
        editor = new RecordEditor<>(store, form, this::leadTo);
        failure = createFailure();
        addClassNames("view", "records-view");
        var create = new Button(getTranslation(prefix + "new"), click -> leadTo(NEW));
        create.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var header = new ViewHeader(getTranslation(prefix + "title"), getTranslation(prefix + "lead"), create);
        beside.addClassName("records-beside");
        var both = new Div(createList(), beside);
        both.addClassName("records-both");
        add(header, both);
    }

    /** What names the record in headings and questions. */
    protected abstract String name(D draft);

    /** The line's key in the address. */
    protected abstract String key(R row);

    /** Narrows the list in another way than by words. */
    protected final void narrowBy(Component... filters) {
        words.setVisible(false);
        narrowing.removeAll();
        narrowing.add(filters);
    }

    /** Reads what else the address narrows the list to. */
    protected void narrowTo(Address entered) {}

    /** Goes to the same page narrowed in another way. */
    protected final void narrow(String parameter, @Nullable Object value) {
        address.with(parameter, value).go();
    }

    private Component createList() {
        words.setLabel(getTranslation("records.words"));
        words.setClearButtonVisible(true);
        words.setValueChangeMode(ValueChangeMode.LAZY);
        words.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                address.with(WORDS, change.getValue()).go();
            }
        });
        grid.addClassName("records-grid");
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.getElement().setAttribute("aria-label", getTranslation(prefix + "title"));
        grid.setItemsPageable(this::fetch, page -> count());
        grid.setEmptyStateText(getTranslation(prefix + "none"));
        grid.setPartNameGenerator(row -> key(row).equals(open) ? "open" : null);
        grid.addItemClickListener(click -> leadTo(key(click.getItem())));
        GridSorting.follow(grid, () -> address);
        narrowing.addClassName("records-narrowing");
        narrowing.add(words);
        var list = new Div(narrowing, failure, grid);
        list.addClassName("records-list");
        return list;
    }

    /**
     * The first column: leads to the record.
     *
     * @param order what the list is sorted by, as the service calls it
     */
    protected final Grid.Column<R> linkColumn(String order, String header, ValueProvider<R, String> text) {
        return sorted(order, header, grid.addComponentColumn(row -> {
                    var link = new Anchor(addressOf(key(row)).href(), text.apply(row));
                    link.addClassName("page-link");
                    return link;
                }))
                .setWidth("13rem")
                .setFlexGrow(0);
    }

    /** @param order what the list is sorted by, as the service calls it */
    protected final Grid.Column<R> column(String order, String header, ValueProvider<R, @Nullable String> text) {
        return sorted(order, header, grid.addColumn(text));
    }

    private Grid.Column<R> sorted(String order, String header, Grid.Column<R> column) {
        return column.setKey(order.toUpperCase(Locale.ROOT))
                .setSortProperty(order)
                .setHeader(getTranslation(header))
                .setResizable(true);
    }

    /** A date in the list, as exactly as it is known. */
    protected final @Nullable String date(@Nullable PartialDate date) {
        return date == null ? null : Formats.shortDate(date, getLocale());
    }

    /** The language of the page, for a store that sorts by its alphabet. */
    protected static Locale locale() {
        return UI.getCurrent().getLocale();
    }

    private List<R> fetch(Pageable page) {
        return store.find().apply(words.getValue(), page);
    }

    private int count() {
        try {
            var count = store.count().applyAsInt(words.getValue());
            failure.setVisible(false);
            return count;
        } catch (RuntimeException failed) {
            log.error("The list of {} could not be loaded", path, failed);
            failure.setVisible(true);
            return 0;
        }
    }

    private Component createFailure() {
        var retry = new Button(getTranslation("base.panel.retry"), click -> refresh());
        var message =
                new EmptyState(getTranslation("base.panel.failed"), getTranslation("base.panel.failed.do"), retry);
        message.setVisible(false);
        return message;
    }

    private void refresh() {
        grid.getDataProvider().refreshAll();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        narrowTo(Address.of(event));
        var key = event.getRouteParameters().get("key").orElse(null);
        var stays = editor.isUnsaved() && key != null && key.equals(open);
        if (!stays) {
            open(key);
        }
        address = Address.of(event);
        words.setValue(address.text(WORDS).orElse(""));
        GridSorting.apply(grid, address);
        refresh();
    }

    /** @throws NotFoundException if there is no such record */
    private void open(@Nullable String key) {
        setClassName("has-open-record", key != null);
        grid.getColumns().stream().skip(COLUMNS_BESIDE).forEach(column -> column.setVisible(key == null));
        if (key == null) {
            beside.removeAll();
            open = null;
            return;
        }
        if (key.equals(NEW)) {
            open = NEW;
            editor.edit(null, getTranslation(prefix + "new"));
        } else {
            Versioned<D> record = store.read().apply(key).orElseThrow(NotFoundException::new);
            open = record.key();
            editor.edit(record, name(record.draft()));
        }
        // Taken out and put back, it would lose the focus, and a field left empty so would be called faulty.
        if (editor.getParent().isEmpty()) {
            beside.add(createBack(), editor);
        }
    }

    private Button createBack() {
        var back = new Button(getTranslation("records.back"), click -> leadTo(null));
        back.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        back.addClassName("records-back");
        return back;
    }

    /** Asks first when what was typed would be lost; the list may change while the same record stays open. */
    @Override
    public void beforeLeave(BeforeLeaveEvent event) {
        var staysOpen = open != null && event.getLocation().getPath().equals(path + "/" + open);
        if (open == null || staysOpen && isAttached() || !editor.isUnsaved()) {
            return;
        }
        var leave = event.postpone();
        var dialog = new LossConfirmation(
                getTranslation("records.leave.ask"),
                getTranslation("records.leave.explain"),
                getTranslation("records.leave.stay"),
                getTranslation("records.leave.discard"),
                () -> {
                    editor.giveUp();
                    leave.proceed();
                });
        dialog.addCancelListener(cancel -> leave.cancel());
        dialog.open();
    }

    private Address addressOf(@Nullable String key) {
        return address.under(key == null ? path : path + "/" + key);
    }

    private void leadTo(@Nullable String key) {
        addressOf(key).go();
    }

    @Override
    public String getPageTitle() {
        return getTranslation(prefix + "title");
    }
}
