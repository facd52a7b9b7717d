package org.toraga.memberships;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Sort;
import org.toraga.base.PartialDate;
import org.toraga.base.ui.Texts;
import org.toraga.countries.CountryCode;
import org.toraga.organizations.OrganizationCode;
import org.toraga.support.WholeDesk;

@WholeDesk
class MembershipServiceTest {

    private static final LocalDate JANUARY = LocalDate.of(2024, 1, 15);
    private static final OrganizationCode SCO = new OrganizationCode("SCO");
    private static final OrganizationCode OTS = new OrganizationCode("OTS");
    private static final OrganizationCode CICA = new OrganizationCode("CICA");
    private static final OrganizationCode CSTO = new OrganizationCode("CSTO");
    private static final OrganizationCode IFAS = new OrganizationCode("IFAS");
    private static final OrganizationCode IOFS = new OrganizationCode("IOFS");

    final MembershipService memberships;

    MembershipServiceTest(MembershipService memberships) {
        this.memberships = memberships;
    }

    @Test
    void theCountsOfThe15thOfJanuary2024AreThoseOfTheSources() {
        assertThat(memberships.counts(JANUARY))
                .containsEntry(SCO, new MemberCounts(9, 3, 14))
                .containsEntry(OTS, new MemberCounts(5, 2, 0))
                .containsEntry(CICA, new MemberCounts(28, 10, 0))
                .containsEntry(CSTO, new MemberCounts(6, 0, 0))
                .containsEntry(IFAS, new MemberCounts(5, 0, 0))
                .containsEntry(IOFS, new MemberCounts(40, 0, 0))
                .hasSize(6);
    }

    @Test
    void aGroupIsMadeOfTheStandingsOfTheDay() {
        assertThat(group("SCO and not OTS", JANUARY))
                .containsExactlyInAnyOrder("CHN", "IND", "IRN", "PAK", "RUS", "TJK");
        assertThat(group("OTS observers", JANUARY)).containsExactlyInAnyOrder("HUN", "TKM");
        assertThat(group("members of at least five of the six", JANUARY))
                .containsExactlyInAnyOrder("KAZ", "KGZ", "TJK");
        assertThat(group("SCO", LocalDate.of(2023, 7, 3))).doesNotContain("IRN");
        assertThat(group("not (SCO or not SCO)", JANUARY)).isEmpty();
    }

    @Test
    void aGroupIsReadForSeveralDaysAtOnce() {
        var before = LocalDate.of(2016, 12, 31);
        var after = LocalDate.of(2017, 12, 31);

        var groups = memberships.groups(GroupRule.members(SCO), Set.of(before, after));

        assertThat(groups.get(before))
                .isEqualTo(memberships.members(SCO, before))
                .hasSize(6);
        assertThat(groups.get(after)).isEqualTo(memberships.members(SCO, after)).hasSize(8);
    }

    private Set<String> group(String rule, LocalDate day) {
        return memberships.group(GroupRule.parse(rule), day).stream()
                .map(CountryCode::value)
                .collect(Collectors.toSet());
    }

    @Test
    void theScoHasEightMembersBeforeIranAndTenAfterBelarus() {
        assertThat(memberships.members(SCO, LocalDate.of(2023, 7, 1))).hasSize(8);
        assertThat(memberships.members(SCO, LocalDate.of(2023, 7, 3))).doesNotContain(new CountryCode("IRN"));
        assertThat(memberships.members(SCO, LocalDate.of(2023, 7, 4)))
                .hasSize(9)
                .contains(new CountryCode("IRN"));
        assertThat(memberships.members(SCO, LocalDate.of(2024, 7, 5)))
                .hasSize(10)
                .contains(new CountryCode("BLR"));
    }

    @Test
    void onTheDayOfHandOverTheNewStatusCounts() {
        assertThat(memberships.of(SCO, LocalDate.of(2024, 7, 4)))
                .filteredOn(row -> row.country().equals(new CountryCode("BLR")))
                .extracting(MembershipRow::status)
                .containsExactly(MembershipStatus.MEMBER);
    }

    @Test
    void whoseFirstDayIsUnknownIsListedApartAndCountedNowhere() {
        assertThat(memberships.undated(IOFS))
                .extracting(row -> row.country().value())
                .containsExactlyInAnyOrder("AZE", "TCD", "UZB");
        assertThat(memberships.of(IOFS, LocalDate.of(2030, 1, 1))).hasSize(40);
    }

    @Test
    void statesInTheWorkingListAreSortedByTheAlphabetOfTheLanguage() {
        var byCountry = PageRequest.of(0, 200, Sort.by("country"));

        assertThat(memberships.standing(CSTO, JANUARY, null, Texts.KAZAKH, byCountry))
                .extracting(row -> row.country().value())
                .containsExactly("ARM", "BLR", "KAZ", "KGZ", "RUS", "TJK");
        assertThat(memberships.standing(CSTO, JANUARY, null, Texts.RUSSIAN, byCountry))
                .extracting(row -> row.country().value())
                .containsExactly("ARM", "BLR", "KAZ", "KGZ", "RUS", "TJK");
    }

    @Test
    void datesAreKeptAsExactlyAsTheSourceGivesThem() {
        assertThat(memberships.of(new CountryCode("ARM")))
                .filteredOn(row -> row.organization().equals(CSTO))
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.suspendedSince()).isEqualTo(PartialDate.parse("2024-02"));
                    assertThat(row.since()).isEqualTo(PartialDate.parse("2002-10-07"));
                });
        assertThat(memberships.of(new CountryCode("JPN"))).singleElement().satisfies(row -> {
            assertThat(row.sinceKnown()).isEqualTo(SinceKnown.BY);
            assertThat(row.since()).isEqualTo(PartialDate.parse("2014-05-20"));
        });
    }
}
