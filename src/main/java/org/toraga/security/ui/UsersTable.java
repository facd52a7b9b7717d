package org.toraga.security.ui;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;
import org.toraga.base.ui.Address;
import org.toraga.base.ui.DeskZone;
import org.toraga.base.ui.GridSorting;
import org.toraga.base.ui.Texts;
import org.toraga.exports.Table;
import org.toraga.exports.TableColumn;
import org.toraga.exports.TableFilter;
import org.toraga.exports.TablePage;
import org.toraga.exports.TableRows;
import org.toraga.security.AccountRow;
import org.toraga.security.AccountSort;
import org.toraga.security.UserService;

/** The accounts that an address asks for: nothing that opens one. */
@Component
class UsersTable implements TablePage {

    static final String STATE = "STATE";
    static final String SESSIONS = "SESSIONS";

    private final UserService users;
    private final DeskZone zone;
    private final Texts texts;

    UsersTable(UserService users, DeskZone zone, Texts texts) {
        this.users = users;
        this.zone = zone;
        this.texts = texts;
    }

    @Override
    public String path() {
        return UsersView.PATH;
    }

    @Override
    public Table<AccountRow> table(Address address, LocalDate asOf, Locale language) {
        var words = address.text("q").orElse("");
        return new Table<>(
                texts.getTranslation("security.users.title", language),
                columns(language),
                new TableFilter(texts, language)
                        .by("security.users.words", words)
                        .facts(),
                () -> (int) users.count(words),
                TableRows.paged(GridSorting.of(address, AccountSort.class), page -> users.find(words, page)),
                List::of);
    }

    List<TableColumn<AccountRow>> columns(Locale language) {
        return List.of(
                TableColumn.text(AccountSort.NAME.name(), title("username", language), AccountRow::username),
                TableColumn.text(
                        STATE, title("state", language), row -> texts.getTranslation(Texts.key(row.state()), language)),
                TableColumn.text(
                        AccountSort.ROLE.name(),
                        title("role", language),
                        row -> texts.getTranslation(Texts.key(row.role()), language)),
                TableColumn.moment(
                        AccountSort.SEEN.name(),
                        title("lastSignedIn", language),
                        zone.zone().getId(),
                        row -> zone.local(row.lastSignedIn())),
                TableColumn.count(SESSIONS, title("sessions", language), AccountRow::openSessions));
    }

    private String title(String field, Locale language) {
        return texts.getTranslation("security.users.field." + field, language);
    }
}
