package org.toraga.records.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.function.ValueProvider;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.toraga.base.PartialDate;
import org.toraga.base.Versioned;
import org.toraga.base.ui.Address;
import org.toraga.base.ui.GridSorting;
import org.toraga.base.ui.ViewHeader;
import org.toraga.exports.TableColumn;
import org.toraga.exports.TableFact;
import org.toraga.exports.TableSource;
import org.toraga.revisions.RecordsChanged;

/**
 * The working list of one kind of record, with the form of the record that is open beside it. Both are in the address:
 * {@code admin/sources/ASWAQ-2024?q=press&sort=-published}; {@code admin/sources/new} adds a record, with
 * {@code from=<key>} as a copy of another.
 *
 * <p>A subclass names the route ({@code admin/<kind>/:key?}), adds its columns and says what a record is called. Its texts are
 * {@code <prefix>title}, {@code lead}, {@code new}, {@code none}.
 *
 * @param <D> the draft that the form edits
 * @param <R> a line of the list
 */
public abstract class RecordsView<D extends Record, R> extends Main
        implements BeforeEnterObserver, BeforeLeaveObserver, HasDynamicTitle {

    private static final String WORDS = "q";
    private static final int NOTICE_MILLIS = 3_000;

    private final transient RecordStore<D, R> store;
    private final transient RecordTools tools;
    private final transient Supplier<? extends RecordForm<D>> forms;
    private final String path;
    private final String prefix;
    private final RecordEditor<D> editor;
    private final RecordsList<R> list;
    private final DraftList drafts;
    private final Div beside = new Div();

    private transient Address address = Address.none();

    /** The record in the form as a {@link RecordAddress} says it; null if none is open. */
    private @Nullable String open;

    /**
     * @param prefix of the keys of the page's texts, for example {@code sources.records.}
     * @param forms makes the form of such a record; asked again for a change of many
     */
    protected RecordsView(
            RecordTools tools, String prefix, RecordStore<D, R> store, Supplier<? extends RecordForm<D>> forms) {
        this.tools = tools;
        this.prefix = prefix;
        this.store = store;
        this.forms = forms;
        path = "admin/" + store.kind().name();
        editor = new RecordEditor<>(store.kind(), forms.get(), tools, draft -> name(draft), new Steps());
        drafts = new DraftList(
                tools.drafts(), store.kind().name(), draft -> addressOf(draft).href());
        list = new RecordsList<>(
                store, getTranslation(prefix + "title"), getTranslation(prefix + "none"), row -> key(row));
        list.offerExport(tools.exports(), this::narrowedTo, this::sources);
        list.onWords(typed -> narrow(WORDS, typed));
        list.onChange(this::changeChosen);
        list.grid().addItemClickListener(click -> leadTo(key(click.getItem())));
        GridSorting.follow(list.grid(), () -> address);
        addClassNames("view", "records-view");
        var create = new Button(getTranslation(prefix + "new"), click -> leadTo(RecordAddress.NEW));
        create.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var header = new ViewHeader(getTranslation(prefix + "title"), getTranslation(prefix + "lead"), create);
        beside.addClassName("records-beside");
        var both = new Div(list, beside);
        both.addClassName("records-both");
        add(header, drafts, both);
        tools.live().watch(this, this::follow);
    }

    /** What names the record in headings and questions. */
    protected abstract String name(D draft);

    /** The line's key in the address. */
    protected abstract String key(R row);

    /** Narrows the list in another way than by words. */
    protected final void narrowBy(Component... filters) {
        list.narrowBy(filters);
    }

    /** Reads what else the address narrows the list to. */
    protected void narrowTo(Address entered) {}

    /** Goes to the same page narrowed in another way. */
    protected final void narrow(String parameter, @Nullable Object value) {
        address.with(parameter, value).go();
    }

    /** What the list is narrowed to, in words. */
    protected List<TableFact> narrowedTo() {
        return address.text(WORDS).map(typed -> new TableFact(getTranslation("records.words"), typed)).stream()
                .toList();
    }

    /** What the rows rest on, for files that name it. */
    protected List<TableSource> sources() {
        return List.of();
    }

    /**
     * The first column: leads to the record.
     *
     * @param order what the list is sorted by, as the service calls it
     */
    protected final Grid.Column<R> linkColumn(String order, String header, ValueProvider<R, String> text) {
        return linkColumn(order, TableColumn.text(key(order), getTranslation(header), text::apply));
    }

    /** The first column, described for files already: leads to the record. */
    protected final Grid.Column<R> linkColumn(String order, TableColumn<R> column) {
        ValueProvider<R, String> text = row -> String.valueOf(column.of(row));
        list.nameBy(text);
        return sorted(order, list.add(column, row -> {
                    var link = new Anchor(addressOf(key(row)).href(), text.apply(row));
                    link.addClassName("page-link");
                    return link;
                }))
                .setWidth("13rem")
                .setFlexGrow(0);
    }

    /** @param order what the list is sorted by, as the service calls it */
    protected final Grid.Column<R> column(String order, String header, ValueProvider<R, @Nullable String> text) {
        return sorted(order, list.add(TableColumn.text(key(order), getTranslation(header), text::apply)));
    }

    /** A column that is described for files already. @param order what the list is sorted by, as the service calls it */
    protected final Grid.Column<R> column(String order, TableColumn<R> column) {
        return sorted(order, list.add(column));
    }

    /** What a file has in a column of its own and the list has not. */
    protected final void inFiles(TableColumn<R> column) {
        list.addToFiles(column);
    }

    /** A column of dates, as exactly as they are known. @param order what the list is sorted by, as the service calls it */
    protected final Grid.Column<R> dateColumn(
            String order, String header, ValueProvider<R, @Nullable PartialDate> date) {
        return sorted(order, list.add(TableColumn.date(key(order), getTranslation(header), date::apply)));
    }

    /** A column of years. @param order what the list is sorted by, as the service calls it */
    protected final Grid.Column<R> yearColumn(String order, String header, ValueProvider<R, @Nullable Integer> year) {
        return sorted(order, list.add(TableColumn.year(key(order), getTranslation(header), year::apply)));
    }

    private static String key(String order) {
        return order.toUpperCase(Locale.ROOT);
    }

    private Grid.Column<R> sorted(String order, Grid.Column<R> column) {
        return column.setSortProperty(order).setResizable(true);
    }

    /** The language of the page, for a store that sorts by its alphabet. */
    protected static Locale locale() {
        return UI.getCurrent().getLocale();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var entered = Address.of(event);
        narrowTo(entered);
        var opening = RecordAddress.opened(entered, path);
        var stays = editor.isUnsaved() && opening != null && opening.equals(open);
        address = RecordAddress.ofList(entered);
        if (!stays) {
            open(opening);
        }
        list.narrowTo(address.text(WORDS).orElse(""));
        GridSorting.apply(list.grid(), address);
        list.refresh();
        drafts.show(open);
    }

    /** @throws NotFoundException if there is no such record */
    private void open(@Nullable String record) {
        setClassName("has-open-record", record != null);
        open = record;
        if (record == null) {
            beside.removeAll();
            editor.close();
        } else if (RecordAddress.isNew(record)) {
            var copied = RecordAddress.copied(record).map(key -> read(key).draft());
            editor.add(record, getTranslation(prefix + "new"), copied.orElse(null));
        } else {
            var stored = read(record);
            open = stored.key();
            editor.edit(stored);
        }
        list.showOpen(open);
        // Taken out and put back, it would lose the focus, and a field left empty so would be called faulty.
        if (open != null && editor.getParent().isEmpty()) {
            beside.add(createBack(), editor);
        }
    }

    private Versioned<D> read(String key) {
        return store.kind().read(key).orElseThrow(NotFoundException::new);
    }

    private Button createBack() {
        var back = new Button(getTranslation("records.back"), click -> leadTo(null));
        back.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        back.addClassName("records-back");
        return back;
    }

    /** Asks first when what was typed is not saved; the list may change while the same record stays open. */
    @Override
    public void beforeLeave(BeforeLeaveEvent event) {
        var staysOpen = isAttached() && Objects.equals(open, RecordAddress.opened(event.getLocation(), path));
        if (staysOpen || !editor.isUnsaved()) {
            return;
        }
        var leave = event.postpone();
        new LeaveDialog(
                        () -> {
                            editor.close();
                            leave.proceed();
                        },
                        () -> {
                            editor.giveUp();
                            leave.proceed();
                        },
                        leave::cancel)
                .open();
    }

    /** Others, or this page itself, changed records: the list keeps its place. */
    private void follow(RecordsChanged changed) {
        if (changed.keysByKind().containsKey(store.kind().name())) {
            list.refresh();
            editor.follow(changed);
        }
    }

    private void changeChosen() {
        new BulkDialog<>(store.kind(), forms.get(), tools.bulk(), list.chosen(), list::clearChosen).open();
    }

    /** @param record as a {@link RecordAddress} says it; null for none */
    private Address addressOf(@Nullable String record) {
        return RecordAddress.of(record, address, path);
    }

    private void leadTo(@Nullable String key) {
        addressOf(key).go();
    }

    @Override
    public String getPageTitle() {
        return getTranslation(prefix + "title");
    }

    private final class Steps implements RecordSteps {

        @Override
        public void open(@Nullable String key) {
            leadTo(key);
        }

        @Override
        public void copy(String key) {
            leadTo(RecordAddress.copyOf(key));
        }

        @Override
        public void step(String key, int by) {
            var there = list.neighbour(key, by);
            there.ifPresentOrElse(
                    RecordsView.this::leadTo,
                    () -> Notification.show(
                            getTranslation(by < 0 ? "records.first" : "records.last"),
                            NOTICE_MILLIS,
                            Notification.Position.BOTTOM_START));
        }
    }
}
