package org.toraga.security.ui;

import com.vaadin.flow.router.NotFoundException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;
import org.toraga.base.ui.Address;
import org.toraga.exports.Table;
import org.toraga.exports.TablePage;
import org.toraga.security.AccountRow;
import org.toraga.security.UserService;

/** The account that is open beside the list, as the list tells it. */
@Component
class AccountTable implements TablePage {

    private final UserService users;
    private final UsersTable all;

    AccountTable(UserService users, UsersTable all) {
        this.users = users;
        this.all = all;
    }

    @Override
    public String path() {
        return UsersView.PATH + "/{name}";
    }

    @Override
    public Table<AccountRow> table(Address address, LocalDate asOf, Locale language) {
        var account = users.find(TablePage.key(address))
                .orElseThrow(NotFoundException::new)
                .account();
        return Table.of(account.username(), all.columns(language), List.of(), List.of(account), List::of);
    }
}
