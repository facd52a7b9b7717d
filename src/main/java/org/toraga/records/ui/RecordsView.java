package org.toraga.records.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.toraga.base.Versioned;
import org.toraga.base.ui.Address;
import org.toraga.base.ui.GridSorting;
import org.toraga.base.ui.ViewHeader;
import org.toraga.revisions.RecordKind;
import org.toraga.revisions.RecordsChanged;

/**
 * The working list of one kind of record, with the form of the record that is open beside it. Both are in the address:
 * {@code admin/sources/ASWAQ-2024?q=press&sort=-published}; {@code admin/sources/new} adds a record, with
 * {@code from=<key>} as a copy of another.
 *
 * <p>A subclass names the route ({@code admin/<kind>/:key?}) and says what a record is called. Its texts are
 * {@code <prefix>title}, {@code lead}, {@code new}, {@code none}.
 *
 * @param <D> the draft that the form edits
 * @param <R> a line of the list
 */
public abstract class RecordsView<D extends Record, R> extends Main
        implements BeforeEnterObserver, BeforeLeaveObserver, HasDynamicTitle {

    private static final int NOTICE_MILLIS = 3_000;

    private final transient RecordKind<D> kind;
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
     * @param table the list
     * @param forms makes the form of such a record; asked again for a change of many
     */
    protected RecordsView(
            RecordTools tools,
            String prefix,
            RecordKind<D> kind,
            RecordsTable<R> table,
            Supplier<? extends RecordForm<D>> forms) {
        this.tools = tools;
        this.prefix = prefix;
        this.kind = kind;
        this.forms = forms;
        path = "admin/" + kind.name();
        editor = new RecordEditor<>(kind, forms.get(), tools, draft -> name(draft), new Steps());
        drafts = new DraftList(
                tools.drafts(), kind.name(), draft -> addressOf(draft).href());
        list = new RecordsList<>(
                table, () -> address, getTranslation(prefix + "none"), row -> key(row), row -> addressOf(key(row)));
        list.offerExport(tools.exports());
        list.ticked().onChange(this::changeChosen);
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

    /** The column of that key, to be shaped. */
    protected final Grid.Column<R> column(String key) {
        return list.grid().getColumnByKey(key);
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
        list.narrowTo(address);
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
        return kind.read(key).orElseThrow(NotFoundException::new);
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
        if (changed.keysByKind().containsKey(kind.name())) {
            list.refresh();
            editor.follow(changed);
        }
    }

    private void changeChosen() {
        new BulkDialog<>(kind, forms.get(), tools.bulk(), list.ticked().chosen(), list.ticked()::clear).open();
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
