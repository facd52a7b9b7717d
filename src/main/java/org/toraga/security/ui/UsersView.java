package org.toraga.security.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.toraga.base.Roles;
import org.toraga.base.ui.Address;
import org.toraga.base.ui.AsOf;
import org.toraga.base.ui.DeskZone;
import org.toraga.base.ui.FilterFields;
import org.toraga.base.ui.GridSorting;
import org.toraga.base.ui.PageLink;
import org.toraga.base.ui.Texts;
import org.toraga.base.ui.ViewHeader;
import org.toraga.exports.Table;
import org.toraga.exports.ui.GridExports;
import org.toraga.exports.ui.GridTable;
import org.toraga.security.AccountRow;
import org.toraga.security.AccountSort;
import org.toraga.security.AccountState;
import org.toraga.security.UserService;

/** The accounts of the desk, and what is done with the one that is open beside the list. */
@Route(UsersView.PATH + "/:name?")
@Menu(title = "security.users.title", order = 390, icon = "person")
@RolesAllowed(Roles.ADMIN)
class UsersView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    static final String PATH = "admin/users";

    /** Beside an account there is room for who it is and whether it can be used. */
    private static final int COLUMNS_BESIDE = 2;

    private final transient UserService users;
    private final transient DeskZone zone;
    private final TextField words = new TextField(getTranslation("security.users.words"));
    private final Grid<AccountRow> grid = new Grid<>();
    private final Div beside = new Div();

    private transient Address address = Address.none();
    private @Nullable String open;

    UsersView(UserService users, UsersTable table, DeskZone zone, GridExports exports) {
        this.users = users;
        this.zone = zone;
        addClassNames("view", "records-view", "users-view");
        var invite = new Button(
                getTranslation("security.users.invite.do"),
                click -> new InviteDialog(users, zone, this::leadTo).open());
        invite.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var signIns = new PageLink(getTranslation("security.signIns.title"), SignInsView.PATH);
        FilterFields.words(words, () -> address);
        fillGrid(table.table(address, AsOf.current(), getLocale()));
        beside.addClassName("records-beside");
        var narrowing = new Div(words);
        narrowing.addClassName("records-narrowing");
        exports.addTo(narrowing, grid, () -> table.table(address, AsOf.current(), getLocale()));
        var list = new Div(narrowing, grid);
        list.addClassName("records-list");
        var both = new Div(list, beside);
        both.addClassName("records-both");
        add(
                new ViewHeader(
                        getTranslation("security.users.title"), getTranslation("security.users.lead"), signIns, invite),
                both);
    }

    private void fillGrid(Table<AccountRow> table) {
        sorted(AccountSort.NAME, table, grid.addComponentColumn(this::name))
                .setWidth("10rem")
                .setFlexGrow(3);
        GridTable.add(grid, table.column(UsersTable.STATE), row -> state(row.state()))
                .setWidth("10rem")
                .setFlexGrow(3);
        sorted(AccountSort.ROLE, table, grid.addColumn(row -> getTranslation(Texts.key(row.role()))))
                .setWidth("8rem")
                .setFlexGrow(2);
        sorted(AccountSort.SEEN, table, grid.addColumn(this::lastSignedIn))
                .setWidth("16rem")
                .setFlexGrow(3);
        GridTable.add(grid, table.column(UsersTable.SESSIONS)).setWidth("7rem").setFlexGrow(1);
        grid.getColumns().forEach(column -> column.setResizable(true));
        grid.addClassName("records-grid");
        grid.addThemeVariants(GridVariant.AURA_WRAP_CELL_CONTENT);
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.setItemsPageable(page -> users.find(words.getValue(), page), page -> users.count(words.getValue()));
        grid.setEmptyStateText(getTranslation("security.users.none"));
        grid.getElement().setAttribute("aria-label", getTranslation("security.users.title"));
        grid.setPartNameGenerator(row -> row.username().equals(open) ? "open" : null);
        grid.addItemClickListener(click -> leadTo(click.getItem().username()));
        GridSorting.follow(grid, () -> address);
    }

    private static Grid.Column<AccountRow> sorted(
            AccountSort order, Table<AccountRow> table, Grid.Column<AccountRow> column) {
        return GridTable.dress(column, table.column(order.name())).setSortProperty(order.name());
    }

    private Component name(AccountRow row) {
        var link = new Anchor(addressOf(row.username()).href(), row.username());
        link.addClassName("page-link");
        var name = new Span(link);
        if (row.demo()) {
            var mark = new Span(getTranslation("security.users.demo"));
            mark.addClassName("account-mark");
            name.add(mark);
        }
        return name;
    }

    private String lastSignedIn(AccountRow row) {
        var moment = row.lastSignedIn();
        return moment == null ? getTranslation("security.users.never") : zone.text(moment, getLocale());
    }

    static Span state(AccountState state) {
        var word = new Span();
        word.setText(word.getTranslation(Texts.key(state)));
        word.addClassNames("state-word", "state-word-" + state.name().toLowerCase(Locale.ROOT));
        return word;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        open = event.getRouteParameters().get("name").orElse(null);
        address = Address.of(event);
        words.setValue(address.text("q").orElse(""));
        GridSorting.apply(grid, address);
        show();
    }

    /** @throws NotFoundException if there is no such account */
    private void show() {
        setClassName("has-open-record", open != null);
        grid.getColumns().stream().skip(COLUMNS_BESIDE).forEach(column -> column.setVisible(open == null));
        grid.getDataProvider().refreshAll();
        beside.removeAll();
        if (open != null) {
            var account = users.find(open).orElseThrow(NotFoundException::new);
            beside.add(createBack(), new AccountPanel(users, account, zone, this::show, () -> leadTo(null)));
        }
    }

    private Button createBack() {
        var back = new Button(getTranslation("security.users.back"), click -> leadTo(null));
        back.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        back.addClassName("records-back");
        return back;
    }

    private Address addressOf(@Nullable String username) {
        return address.under(username == null ? PATH : PATH + "/" + username);
    }

    private void leadTo(@Nullable String username) {
        addressOf(username).go();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("security.users.title");
    }
}
