package org.toraga.memberships.ui;

import java.util.List;
import java.util.Locale;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Component;
import org.toraga.base.ui.Address;
import org.toraga.base.ui.Texts;
import org.toraga.exports.TableColumn;
import org.toraga.memberships.MembershipListRow;
import org.toraga.memberships.MembershipService;
import org.toraga.records.ui.RecordsTable;

/** The working list of memberships. */
@Component
class MembershipRecordsTable extends RecordsTable<MembershipListRow> {

    private final MembershipService memberships;

    MembershipRecordsTable(MembershipService memberships, Texts texts) {
        super("memberships", "memberships.admin.title", "memberships.field.", texts);
        this.memberships = memberships;
    }

    @Override
    protected List<TableColumn<MembershipListRow>> columns(Locale language) {
        return List.of(
                text("COUNTRY", "country", language, MembershipListRow::countryName),
                text(
                        "ORGANIZATION",
                        "organization",
                        language,
                        row -> row.organization().value()),
                word("STATUS", "status", language, MembershipListRow::status),
                date("SINCE", "since", language, MembershipListRow::since),
                date("END", "end", language, MembershipListRow::end));
    }

    @Override
    protected List<MembershipListRow> find(Address narrowed, Locale language, Pageable page) {
        return memberships.find(words(narrowed), language, page);
    }

    @Override
    protected int count(Address narrowed, Locale language) {
        return memberships.count(words(narrowed), language);
    }
}
