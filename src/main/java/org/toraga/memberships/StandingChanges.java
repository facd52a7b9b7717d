package org.toraga.memberships;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.toraga.base.PartialDate;

/** Reads out of standings what changed when. */
public final class StandingChanges {

    private static final Comparator<StandingChange> ORDER = Comparator.comparing(StandingChange::on)
            .thenComparing(StandingChange::organization)
            .thenComparing(StandingChange::country)
            .thenComparing(StandingChange::kind);

    private StandingChanges() {}

    /**
     * What changed, the earliest first. A standing without any date tells of no change.
     *
     * @param rows of whole histories: a change of standing is one only if what was before is among them
     */
    public static List<StandingChange> of(Collection<MembershipRow> rows) {
        var changes = new ArrayList<StandingChange>();
        for (var row : rows) {
            var since = row.since();
            if (since != null) {
                changes.add(beginning(row, since, rows));
            }
            var end = row.end();
            if (end != null && neighbour(row, rows, MembershipRow::since, end).isEmpty()) {
                changes.add(change(row, end, StandingChange.Kind.LEFT, null, row.status()));
            }
            var suspended = row.suspendedSince();
            if (suspended != null) {
                changes.add(change(row, suspended, StandingChange.Kind.SUSPENDED, row.status(), row.status()));
            }
        }
        changes.sort(ORDER);
        return changes;
    }

    private static StandingChange beginning(MembershipRow row, PartialDate since, Collection<MembershipRow> rows) {
        var before = neighbour(row, rows, MembershipRow::end, since)
                .map(MembershipRow::status)
                .orElse(null);
        var kind = row.sinceKnown() == SinceKnown.BY
                ? StandingChange.Kind.KNOWN_BY
                : before == null ? StandingChange.Kind.JOINED : StandingChange.Kind.CHANGED;
        return change(row, since, kind, row.status(), before);
    }

    private static StandingChange change(
            MembershipRow row,
            PartialDate on,
            StandingChange.Kind kind,
            @Nullable MembershipStatus now,
            @Nullable MembershipStatus before) {
        return new StandingChange(
                on, kind, row.organization(), row.country(), now, before, row.confidence(), row.note(), row.source());
    }

    /** The state's other standing in the same organization whose date of that kind is the same. */
    private static Optional<MembershipRow> neighbour(
            MembershipRow row,
            Collection<MembershipRow> rows,
            Function<MembershipRow, @Nullable PartialDate> date,
            PartialDate same) {
        return rows.stream()
                .filter(other -> other.id() != row.id()
                        && other.organization().equals(row.organization())
                        && other.country().equals(row.country())
                        && Objects.equals(date.apply(other), same))
                .findFirst();
    }
}
