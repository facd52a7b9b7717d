package org.toraga.memberships;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.toraga.base.Confidence;
import org.toraga.base.PartialDate;
import org.toraga.countries.CountryCode;
import org.toraga.memberships.StandingChange.Kind;
import org.toraga.organizations.OrganizationCode;
import org.toraga.sources.SourceCode;

class StandingChangesTest {

    private long id;

    @Test
    void whoTakesAHigherStandingOnTheDayTheLowerEndsChangesAndDoesNotLeave() {
        var changes = StandingChanges.of(List.of(
                row("BLR", MembershipStatus.MEMBER, SinceKnown.FROM, "2024-07-04", null, null),
                row("BLR", MembershipStatus.OBSERVER, SinceKnown.FROM, "2015-07-10", "2024-07-04", null)));

        assertThat(changes)
                .extracting(change -> change.on().isoText(), StandingChange::kind, StandingChange::before)
                .containsExactly(
                        tuple("2015-07-10", Kind.JOINED, null),
                        tuple("2024-07-04", Kind.CHANGED, MembershipStatus.OBSERVER));
    }

    @Test
    void anEndThatNothingFollowsIsADeparture() {
        var changes = StandingChanges.of(
                List.of(row("UZB", MembershipStatus.MEMBER, SinceKnown.FROM, "2006", "2012-12-19", null)));

        assertThat(changes).extracting(StandingChange::kind).containsExactly(Kind.JOINED, Kind.LEFT);
        assertThat(changes.getLast().before()).isEqualTo(MembershipStatus.MEMBER);
        assertThat(changes.getLast().now()).isNull();
    }

    @Test
    void aStandingKnownOnlyByADayIsNoAccession() {
        var changes = StandingChanges.of(
                List.of(row("JPN", MembershipStatus.OBSERVER, SinceKnown.BY, "2014-05-20", null, null)));

        assertThat(changes).extracting(StandingChange::kind).containsExactly(Kind.KNOWN_BY);
    }

    @Test
    void aFrozenPartIsTold() {
        var changes = StandingChanges.of(
                List.of(row("ARM", MembershipStatus.MEMBER, SinceKnown.FROM, "2002-10-07", null, "2024-02")));

        assertThat(changes)
                .extracting(change -> change.on().isoText(), StandingChange::kind)
                .containsExactly(tuple("2002-10-07", Kind.JOINED), tuple("2024-02", Kind.SUSPENDED));
    }

    @Test
    void aStandingWithoutADateTellsOfNoChange() {
        assertThat(StandingChanges.of(
                        List.of(row("TCD", MembershipStatus.MEMBER, SinceKnown.UNKNOWN, null, null, null))))
                .isEmpty();
    }

    @Test
    void anotherStatesDatesAreNoHandOver() {
        var changes = StandingChanges.of(List.of(
                row("IND", MembershipStatus.OBSERVER, SinceKnown.FROM, "2005", "2017-06-09", null),
                row("PAK", MembershipStatus.MEMBER, SinceKnown.FROM, "2017-06-09", null, null)));

        assertThat(changes).extracting(StandingChange::kind).containsExactly(Kind.JOINED, Kind.LEFT, Kind.JOINED);
    }

    private MembershipRow row(
            String country,
            MembershipStatus status,
            SinceKnown known,
            @Nullable String since,
            @Nullable String end,
            @Nullable String suspended) {
        return new MembershipRow(
                ++id,
                new OrganizationCode("SCO"),
                new CountryCode(country),
                status,
                known,
                date(since),
                date(end),
                date(suspended),
                false,
                Confidence.HIGH,
                null,
                new SourceCode("COMPILER"));
    }

    private static @Nullable PartialDate date(@Nullable String text) {
        return text == null ? null : PartialDate.parse(text);
    }
}
