package org.toraga.memberships.ui;

import com.vaadin.flow.component.Component;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.toraga.base.ui.Formats;
import org.toraga.base.ui.Texts;
import org.toraga.countries.CountryNames;
import org.toraga.exports.TableColumn;
import org.toraga.memberships.MembershipRow;
import org.toraga.memberships.MembershipSort;
import org.toraga.memberships.SinceKnown;

/** The columns of a list of standings in one organization. */
final class MembersTable {

    static final String REMARKS = "REMARKS";

    private final Component page;
    private final CountryNames names;
    private final LocalDate asOf;
    private final Locale language;

    /** @param page in whose language everything is told */
    MembersTable(Component page, CountryNames names, LocalDate asOf, Locale language) {
        this.page = page;
        this.names = names;
        this.asOf = asOf;
        this.language = language;
    }

    List<TableColumn<MembershipRow>> columns() {
        return List.of(
                TableColumn.text(
                        MembershipSort.COUNTRY.name(),
                        page.getTranslation("memberships.state"),
                        row -> names.of(row.country(), language)),
                TableColumn.text(
                        MembershipSort.COUNTRY.name() + ":CODE",
                        page.getTranslation("memberships.table.code"),
                        row -> row.country().value()),
                TableColumn.text(
                        MembershipSort.STATUS.name(),
                        page.getTranslation("memberships.status"),
                        row -> page.getTranslation(Texts.key(row.status()))),
                TableColumn.date(
                        MembershipSort.SINCE.name(), page.getTranslation("memberships.since"), MembershipRow::since),
                TableColumn.text(REMARKS, page.getTranslation("memberships.remarks"), this::remarks),
                TableColumn.text(
                        MembershipSort.SOURCE.name(),
                        page.getTranslation("memberships.source"),
                        row -> row.source().value()));
    }

    private @Nullable String remarks(MembershipRow row) {
        var remarks = new ArrayList<String>();
        if (row.sinceKnown() == SinceKnown.BY) {
            remarks.add(page.getTranslation("memberships.by.why"));
        }
        if (row.founder()) {
            remarks.add(page.getTranslation("memberships.founder"));
        }
        var suspended = row.suspendedSince();
        // Before it began, nobody knew of it: neither date nor note.
        var isLater = suspended != null && asOf.isBefore(suspended.earliest());
        if (suspended != null && !isLater) {
            remarks.add(page.getTranslation("memberships.suspended", Formats.date(suspended, language)));
        }
        if (row.confidence().isDoubtful()) {
            remarks.add(page.getTranslation("memberships.matrix.doubtful"));
        }
        if (row.note() != null && !isLater) {
            remarks.add(row.note());
        }
        return remarks.isEmpty() ? null : String.join("; ", remarks);
    }
}
