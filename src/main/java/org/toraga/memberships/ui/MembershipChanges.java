package org.toraga.memberships.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.toraga.base.PartialDate;
import org.toraga.base.ui.Formats;
import org.toraga.base.ui.Texts;
import org.toraga.countries.CountryCode;
import org.toraga.countries.CountryNames;
import org.toraga.countries.ui.CountryLink;
import org.toraga.memberships.MembershipRow;
import org.toraga.memberships.MembershipStatus;
import org.toraga.memberships.SinceKnown;

/** Who joined, changed standing or left within a year before and after a day, in order of time. */
class MembershipChanges extends OrderedList {

    /** @param joined the new standing, absent if the state left */
    private record Change(
            PartialDate on,
            CountryCode country,
            @Nullable MembershipStatus joined,
            @Nullable MembershipStatus left) {}

    private final List<MembershipRow> rows;
    private final LocalDate asOf;

    /** @param rows standings that begin or end within the time looked at */
    MembershipChanges(List<MembershipRow> rows, CountryNames names, LocalDate asOf) {
        this.rows = rows;
        this.asOf = asOf;
        addClassName("membership-changes");
        changes().forEach(change -> add(item(change, names)));
    }

    private List<Change> changes() {
        var changes = new ArrayList<Change>();
        for (var row : rows) {
            var since = row.since();
            if (since != null && row.sinceKnown() == SinceKnown.FROM && isNear(since)) {
                changes.add(new Change(
                        since,
                        row.country(),
                        row.status(),
                        before(row, since).map(MembershipRow::status).orElse(null)));
            }
            var end = row.end();
            if (end != null && isNear(end) && after(row, end).isEmpty()) {
                changes.add(new Change(end, row.country(), null, row.status()));
            }
        }
        changes.sort(Comparator.comparing(Change::on).thenComparing(Change::country));
        return changes;
    }

    private boolean isNear(PartialDate date) {
        return !date.earliest().isBefore(asOf.minusYears(1)) && date.earliest().isBefore(asOf.plusYears(1));
    }

    private Optional<MembershipRow> before(MembershipRow row, PartialDate since) {
        return rows.stream()
                .filter(other -> other.country().equals(row.country()) && since.equals(other.end()))
                .findFirst();
    }

    private Optional<MembershipRow> after(MembershipRow row, PartialDate end) {
        return rows.stream()
                .filter(other -> other.country().equals(row.country()) && end.equals(other.since()))
                .findFirst();
    }

    private ListItem item(Change change, CountryNames names) {
        var day = new Span(Formats.date(change.on(), getLocale()));
        day.addClassName("membership-change-day");
        var words = new Span(new CountryLink(change.country(), names, getLocale()), new Span(" " + verb(change)));
        var left = change.left();
        if (change.joined() != null && left != null) {
            words.add(quiet(getTranslation("memberships.change.from", getTranslation(Texts.key(left)))));
        }
        var item = new ListItem(day, words);
        if (change.on().earliest().isAfter(asOf)) {
            item.addClassName("membership-change-later");
            words.add(quiet(getTranslation("memberships.change.later")));
        }
        return item;
    }

    private String verb(Change change) {
        var joined = change.joined();
        var left = change.left();
        if (joined != null) {
            return getTranslation("memberships.change." + joined.name());
        }
        return left == null ? "" : getTranslation("memberships.change.left." + left.name());
    }

    private static Span quiet(String text) {
        var span = new Span(" · " + text);
        span.addClassName("quiet");
        return span;
    }
}
