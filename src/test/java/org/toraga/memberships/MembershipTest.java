package org.toraga.memberships;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.toraga.base.Confidence;
import org.toraga.base.EndsBeforeStartException;
import org.toraga.base.PartialDate;
import org.toraga.countries.CountryCode;
import org.toraga.organizations.OrganizationCode;
import org.toraga.sources.SourceCode;

class MembershipTest {

    @Test
    void aMembershipCannotEndBeforeItBegan() {
        assertThatExceptionOfType(EndsBeforeStartException.class)
                .isThrownBy(() -> membership("2024-07-04", "2024-07-04"));
    }

    @Test
    void aKnownStartNeedsItsDateAndAnUnknownOneHasNone() {
        assertThatExceptionOfType(SinceMismatchException.class)
                .isThrownBy(() -> new Membership(draft(SinceKnown.UNKNOWN, "2024", null, null, false)))
                .satisfies(refused -> assertThat(refused.field()).isEqualTo("since"));
        assertThatExceptionOfType(SinceMismatchException.class)
                .isThrownBy(() -> new Membership(draft(SinceKnown.FROM, null, null, null, false)));
    }

    @Test
    void aSuspensionLiesWithinTheMembership() {
        assertThatExceptionOfType(SuspendedOutsideException.class)
                .isThrownBy(() -> new Membership(draft(SinceKnown.FROM, "2010-05-01", "2020", "2010-04", false)));
        assertThatExceptionOfType(SuspendedOutsideException.class)
                .isThrownBy(() -> new Membership(draft(SinceKnown.FROM, "2010", "2020-01-01", "2020", false)));
        assertThat(new Membership(draft(SinceKnown.FROM, "2010-05-01", "2020", "2010-05", false))
                        .toDraft()
                        .suspendedSince())
                .isEqualTo(PartialDate.parse("2010-05"));
    }

    @Test
    void onlyAMemberCanBeAFounder() {
        assertThatExceptionOfType(FounderNotMemberException.class)
                .isThrownBy(() -> new Membership(draft(SinceKnown.FROM, "2010", null, null, true)));
    }

    @Test
    void standingsThatMayOverlapOnlyBecauseTheirDatesAreVagueDoNotClash() {
        assertThat(membership("2010", "2015-07-10").clashesWith(membership("2015", null)))
                .isFalse();
        assertThat(membership("2010", "2015-07-10").clashesWith(membership("2015-07-09", null)))
                .isTrue();
        assertThat(membership("2010", "2015-07-10").clashesWith(membership("2015-07-10", null)))
                .isFalse();
    }

    @Test
    void theSameStandingFromTheSameDateClashesHoweverVague() {
        assertThat(membership("2010", "2010").clashesWith(membership("2010", "2010")))
                .isTrue();
    }

    private static Membership membership(String since, String end) {
        return new Membership(draft(SinceKnown.FROM, since, end, null, false));
    }

    private static MembershipDraft draft(
            SinceKnown sinceKnown, String since, String end, String suspendedSince, boolean founder) {
        return new MembershipDraft(
                new OrganizationCode("SCO"),
                new CountryCode("BLR"),
                MembershipStatus.OBSERVER,
                sinceKnown,
                date(since),
                date(end),
                date(suspendedSince),
                founder,
                Confidence.HIGH,
                null,
                new SourceCode("COMPILER"));
    }

    private static PartialDate date(String text) {
        return text == null ? null : PartialDate.parse(text);
    }
}
