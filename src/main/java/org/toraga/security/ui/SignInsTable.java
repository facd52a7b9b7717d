package org.toraga.security.ui;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.springframework.data.domain.Sort;
import org.springframework.stereotype.Component;
import org.toraga.base.ui.Address;
import org.toraga.base.ui.DeskZone;
import org.toraga.base.ui.Texts;
import org.toraga.exports.Table;
import org.toraga.exports.TableColumn;
import org.toraga.exports.TableFilter;
import org.toraga.exports.TablePage;
import org.toraga.exports.TableRows;
import org.toraga.security.SignInFilter;
import org.toraga.security.SignInOutcome;
import org.toraga.security.SignInRow;
import org.toraga.security.UserService;

/** The attempts to sign in that an address asks for. */
@Component
class SignInsTable implements TablePage {

    private final UserService users;
    private final DeskZone zone;
    private final Texts texts;

    SignInsTable(UserService users, DeskZone zone, Texts texts) {
        this.users = users;
        this.zone = zone;
        this.texts = texts;
    }

    static SignInFilter filter(Address address) {
        return new SignInFilter(
                address.text("q").orElse(""),
                address.word("outcome", SignInOutcome.class).orElse(null));
    }

    @Override
    public String path() {
        return SignInsView.PATH;
    }

    @Override
    public Table<SignInRow> table(Address address, LocalDate asOf, Locale language) {
        var filter = filter(address);
        return new Table<>(
                title("title", language),
                List.of(
                        TableColumn.moment(
                                "WHEN", title("when", language), zone.zone().getId(), row -> zone.local(row.triedAt())),
                        TableColumn.text("NAME", title("name", language), SignInRow::name),
                        TableColumn.text(
                                "OUTCOME",
                                title("outcome", language),
                                row -> texts.getTranslation(Texts.key(row.outcome()), language)),
                        TableColumn.text("ADDRESS", title("address", language), SignInRow::address)),
                new TableFilter(texts, language)
                        .by("security.signIns.words", filter.words())
                        .by("security.signIns.outcome", filter.outcome())
                        .facts(),
                () -> (int) users.countSignIns(filter),
                TableRows.paged(Sort.unsorted(), page -> users.signIns(filter, page)),
                List::of);
    }

    private String title(String word, Locale language) {
        return texts.getTranslation("security.signIns." + word, language);
    }
}
