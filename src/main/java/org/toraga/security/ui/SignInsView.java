package org.toraga.security.ui;

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
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Locale;
import org.toraga.base.Roles;
import org.toraga.base.ui.Address;
import org.toraga.base.ui.AsOf;
import org.toraga.base.ui.DeskZone;
import org.toraga.base.ui.FilterFields;
import org.toraga.base.ui.PageLink;
import org.toraga.base.ui.Texts;
import org.toraga.base.ui.ViewHeader;
import org.toraga.exports.Table;
import org.toraga.exports.ui.GridExports;
import org.toraga.exports.ui.GridTable;
import org.toraga.security.SignInFilter;
import org.toraga.security.SignInOutcome;
import org.toraga.security.SignInRow;
import org.toraga.security.UserService;

/** Who tried to sign in, from where, and what became of it. */
@Route(SignInsView.PATH)
@RolesAllowed(Roles.ADMIN)
class SignInsView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    static final String PATH = "admin/sign-ins";

    private final TextField words = new TextField(getTranslation("security.signIns.words"));
    private final ComboBox<SignInOutcome> outcome = new ComboBox<>(getTranslation("security.signIns.outcome"));
    private final Grid<SignInRow> grid = new Grid<>();

    private transient Address address = Address.none();
    private SignInFilter filter = new SignInFilter("", null);

    SignInsView(UserService users, SignInsTable table, DeskZone zone, GridExports exports) {
        addClassNames("view", "sign-ins-view");
        FilterFields.words(words, () -> address);
        FilterFields.word(outcome, SignInOutcome.class, "outcome", () -> address);
        var bar = new Div(words, outcome);
        bar.addClassName("filter-bar");
        exports.addTo(bar, grid, () -> shown(table));
        fillGrid(users, shown(table), zone);
        add(
                new ViewHeader(
                        getTranslation("security.signIns.title"),
                        getTranslation("security.signIns.lead"),
                        new PageLink(getTranslation("security.users.title"), UsersView.PATH)),
                bar,
                grid);
    }

    private Table<SignInRow> shown(SignInsTable table) {
        return table.table(address, AsOf.current(), getLocale());
    }

    private void fillGrid(UserService users, Table<SignInRow> table, DeskZone zone) {
        GridTable.dress(grid.addColumn(row -> zone.text(row.triedAt(), getLocale())), table.column("WHEN"))
                .setWidth("16rem")
                .setFlexGrow(2);
        GridTable.add(grid, table.column("NAME")).setWidth("10rem").setFlexGrow(2);
        GridTable.add(grid, table.column("OUTCOME"), row -> outcome(row.outcome()))
                .setWidth("11rem")
                .setFlexGrow(2);
        GridTable.add(grid, table.column("ADDRESS")).setWidth("10rem").setFlexGrow(2);
        grid.getColumns().forEach(column -> column.setSortable(false).setResizable(true));
        grid.setItemsPageable(page -> users.signIns(filter, page), page -> users.countSignIns(filter));
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.addThemeVariants(GridVariant.AURA_WRAP_CELL_CONTENT);
        grid.setEmptyStateText(getTranslation("security.signIns.none"));
        grid.getElement().setAttribute("aria-label", getTranslation("security.signIns.title"));
    }

    private Span outcome(SignInOutcome outcome) {
        var word = new Span(getTranslation(Texts.key(outcome)));
        word.addClassNames("state-word", "state-word-" + outcome.name().toLowerCase(Locale.ROOT));
        return word;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        address = Address.of(event);
        filter = SignInsTable.filter(address);
        words.setValue(filter.words());
        outcome.setValue(filter.outcome());
        grid.getDataProvider().refreshAll();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("security.signIns.title");
    }
}
