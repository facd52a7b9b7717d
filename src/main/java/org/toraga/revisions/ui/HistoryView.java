package org.toraga.revisions.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.NotificationVariant;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.jspecify.annotations.Nullable;
import org.toraga.base.Roles;
import org.toraga.base.ui.Address;
import org.toraga.base.ui.AsOf;
import org.toraga.base.ui.PanelLoader;
import org.toraga.base.ui.RecordText;
import org.toraga.base.ui.Texts;
import org.toraga.base.ui.ViewHeader;
import org.toraga.exports.ui.GridExports;
import org.toraga.revisions.RecordKinds;
import org.toraga.revisions.RevisionFilter;
import org.toraga.revisions.RevisionRow;
import org.toraga.revisions.RevisionService;
import org.toraga.revisions.Verification;

/** Everything that was changed, the latest first, with the revision that is open beside it. */
@Route("admin/history/:id?")
@Menu(title = "revisions.title", order = 300, icon = "history")
@RolesAllowed(Roles.ADMIN)
class HistoryView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    static final String PATH = "admin/history";
    private static final String SUBJECT = "subject";
    private static final String WHEN = "when";

    private final transient RevisionService history;
    private final transient HistoryTexts texts;
    private final transient HistoryTable table;
    private final transient RecordKinds kinds;
    private final transient PanelLoader loader;
    private final HistoryFilter fields;
    private final Grid<RevisionRow> grid = new Grid<>();
    private final Div beside = new Div();
    private final Div verdict = new Div();

    private transient Address address = Address.none();
    private transient RevisionFilter filter = RevisionFilter.NONE;
    private @Nullable Long open;

    HistoryView(
            RevisionService history,
            HistoryTexts texts,
            HistoryTable table,
            GridExports exports,
            RecordKinds kinds,
            PanelLoader loader,
            LiveChanges live) {
        this.history = history;
        this.texts = texts;
        this.table = table;
        this.kinds = kinds;
        this.loader = loader;
        fields = new HistoryFilter(kinds, texts, () -> address);
        addClassNames("view", "records-view", "history-view");
        beside.addClassName("records-beside");
        verdict.addClassName("history-verdict");
        verdict.getElement().setAttribute("role", "status");
        var verify = new Button(getTranslation("revisions.verify"), click -> verify());
        var header = new ViewHeader(getTranslation("revisions.title"), getTranslation("revisions.lead"), verify);
        exports.addTo(fields, () -> table.table(address, AsOf.current(), getLocale()));
        fillGrid();
        var list = new Div(grid);
        list.addClassName("records-list");
        var both = new Div(list, beside);
        both.addClassName("records-both");
        add(header, verdict, fields, both);
        live.watch(this, changed -> grid.getDataProvider().refreshAll());
    }

    private void fillGrid() {
        grid.addComponentColumn(this::createLink)
                .setKey(SUBJECT)
                .setHeader(getTranslation("revisions.column.title"))
                .setFlexGrow(3)
                .setWidth("11rem");
        grid.addColumn(row -> texts.change(row, getLocale()))
                .setHeader(getTranslation("revisions.column.change"))
                .setWidth("9rem");
        grid.addColumn(row -> texts.person(row.by(), getLocale()))
                .setHeader(getTranslation("revisions.column.who"))
                .setWidth("7rem");
        grid.addColumn(row -> texts.moment(row.at(), getLocale()))
                .setKey(WHEN)
                .setHeader(getTranslation("revisions.column.when"))
                .setWidth("12.5rem")
                .setFlexGrow(1);
        grid.addComponentColumn(this::createKind)
                .setHeader(getTranslation("revisions.column.kind"))
                .setWidth("8rem");
        grid.addColumn(RevisionRow::reason)
                .setHeader(getTranslation("revisions.column.reason"))
                .setFlexGrow(2)
                .setWidth("9rem");
        grid.addClassNames("records-grid", "history-grid");
        grid.setItemsPageable(page -> history.find(filter, page), page -> history.count(filter));
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.addThemeVariants(GridVariant.AURA_WRAP_CELL_CONTENT);
        grid.setEmptyStateText(getTranslation("revisions.none"));
        grid.getElement().setAttribute("aria-label", getTranslation("revisions.title"));
        grid.setPartNameGenerator(row -> open != null && row.id() == open ? "open" : null);
        grid.addItemClickListener(click -> leadTo(click.getItem().id()));
    }

    private Component createLink(RevisionRow row) {
        var subject = texts.subject(row, getLocale());
        var link = new Anchor(hrefOf(row.id()), row.title() == null ? new Span(subject) : new RecordText(subject));
        link.addClassName("page-link");
        return link;
    }

    private Component createKind(RevisionRow row) {
        var kind = new Div(new Span(getTranslation(Texts.key(row.kind()))));
        kind.addClassName("history-kind");
        if (row.undoneBy() != null) {
            var undone = new Span(getTranslation("revisions.undone"));
            undone.addClassName("history-undone");
            kind.add(undone);
        }
        return kind;
    }

    private void verify() {
        verdict.removeAll();
        verdict.add(loader.load(history::verify, this::createVerdict));
    }

    private Component createVerdict(Verification found) {
        var broken = found.broken().orElse(null);
        var text = new Paragraph(
                broken == null
                        ? getTranslation("revisions.verify.fits", found.checked())
                        : getTranslation("revisions.verify.broken", broken, found.checked()));
        text.addClassName(broken == null ? "history-fits" : "history-broken");
        return text;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        address = Address.of(event);
        filter = table.filter(address);
        fields.show(filter, history.people());
        var id = event.getRouteParameters().get("id").orElse(null);
        open = id == null ? null : number(id);
        show();
        grid.getDataProvider().refreshAll();
    }

    private static Long number(String id) {
        if (!id.matches("\\d{1,15}")) {
            throw new NotFoundException();
        }
        return Long.valueOf(id);
    }

    private void show() {
        beside.removeAll();
        setClassName("has-open-record", open != null);
        // Beside a revision there is room for what the others are about and when they were made.
        grid.getColumns()
                .forEach(column -> column.setVisible(
                        open == null || SUBJECT.equals(column.getKey()) || WHEN.equals(column.getKey())));
        var id = open;
        if (id == null) {
            return;
        }
        var details = history.details(id).orElseThrow(NotFoundException::new);
        var back = new Button(getTranslation("revisions.back"), click -> leadTo(null));
        back.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        back.addClassName("history-back");
        beside.add(back, new RevisionPanel(details, texts, kinds, this::hrefOf, reason -> undo(id, reason)));
    }

    private void undo(long id, String reason) {
        var undo = history.undo(id, reason);
        Notification.show(getTranslation("revisions.undo.done", id), 4_000, Notification.Position.BOTTOM_START)
                .addThemeVariants(NotificationVariant.LUMO_SUCCESS);
        leadTo(undo);
    }

    private String hrefOf(long id) {
        return address.under(PATH + "/" + id).href();
    }

    private void leadTo(@Nullable Long id) {
        address.under(id == null ? PATH : PATH + "/" + id).go();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("revisions.title");
    }
}
