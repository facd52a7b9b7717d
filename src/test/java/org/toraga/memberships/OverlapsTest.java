package org.toraga.memberships;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.toraga.base.ui.Texts;
import org.toraga.countries.CountryCode;
import org.toraga.countries.HomeCountry;
import org.toraga.organizations.OrganizationCode;
import org.toraga.support.WholeDesk;

/** Figures counted by hand in the list of members of 15 January 2024. */
@WholeDesk
class OverlapsTest {

    private static final LocalDate JANUARY = LocalDate.of(2024, 1, 15);

    final MembershipService memberships;

    OverlapsTest(MembershipService memberships) {
        this.memberships = memberships;
    }

    @Test
    void twoOrganizationsShareTheStatesThatAreMembersOfBoth() {
        var overlaps = january();

        assertThat(overlaps.shared(organizations("SCO", "OTS"))).isEqualTo(states("KAZ", "KGZ", "UZB"));
        assertThat(overlaps.shared(organizations("OTS", "CICA"))).isEqualTo(overlaps.members(code("OTS")));
        assertThat(overlaps.shared(organizations("CICA", "IOFS"))).hasSize(14);
        assertThat(overlaps.shared(organizations("CSTO", "IFAS"))).isEqualTo(states("KAZ", "KGZ", "TJK"));
        assertThat(overlaps.shared(organizations("SCO", "IOFS"))).isEqualTo(states("IRN", "KAZ", "PAK", "TJK"));
    }

    @Test
    void anOrganizationSharesAllItsMembersWithItself() {
        var overlaps = january();

        assertThat(overlaps.organizations())
                .allSatisfy(organization -> assertThat(overlaps.shared(List.of(organization, organization)))
                        .isEqualTo(overlaps.members(organization)));
        assertThat(overlaps.shared(List.of())).isEmpty();
        assertThat(overlaps.shared(organizations("SCO", "NATO"))).isEmpty();
    }

    @Test
    void everyStateIsInExactlyOneCombination() {
        var overlaps = january();
        var combinations = overlaps.combinations();

        assertThat(combinations).hasSize(14);
        assertThat(combinations.getFirst().states()).isEqualTo(states("KAZ"));
        assertThat(combinations.getFirst().organizations()).hasSize(6);
        assertThat(combinations.stream().mapToInt(one -> one.states().size()).sum())
                .isEqualTo(57)
                .isEqualTo(memberships.distinctMembers(JANUARY));
        assertThat(combinations)
                .allSatisfy(
                        one -> assertThat(overlaps.exactly(one.organizations())).isEqualTo(one.states()));
    }

    @Test
    void aCombinationNamesThoseInTheseOrganizationsAndNoOther() {
        var overlaps = january();

        assertThat(overlaps.exactly(organizations("CICA", "SCO"))).isEqualTo(states("CHN", "IND"));
        assertThat(overlaps.exactly(organizations("SCO", "CICA", "IOFS"))).isEqualTo(states("IRN", "PAK"));
        assertThat(overlaps.exactly(organizations("IOFS"))).hasSize(26);
        assertThat(overlaps.exactly(organizations("SCO"))).isEmpty();
    }

    @Test
    void whoSharesSoManyWithKazakhstanIsCountedWithoutKazakhstan() {
        var overlaps = january();

        assertThat(overlaps.sharing(HomeCountry.CODE, 1)).hasSize(56);
        assertThat(overlaps.sharing(HomeCountry.CODE, 2)).hasSize(19);
        assertThat(overlaps.sharing(HomeCountry.CODE, 3))
                .isEqualTo(states("IRN", "KGZ", "PAK", "RUS", "TJK", "TUR", "UZB"));
        assertThat(overlaps.sharing(HomeCountry.CODE, 4)).isEqualTo(states("KGZ", "TJK", "UZB"));
        assertThat(overlaps.sharing(HomeCountry.CODE, 5)).isEqualTo(states("KGZ", "TJK"));
        assertThat(overlaps.sharing(HomeCountry.CODE, 6)).isEmpty();
    }

    @Test
    void observersPartnersAndThoseWithoutADateShareNothing() {
        var overlaps = january();

        assertThat(overlaps.of(new CountryCode("MNG"))).isEqualTo(organizations("CICA"));
        assertThat(overlaps.of(new CountryCode("TCD"))).isEmpty();
        assertThat(overlaps.of(new CountryCode("UZB"))).doesNotContain(code("IOFS"));
    }

    @Test
    void aMemberThatFrozeItsPartIsStillCounted() {
        assertThat(january().members(code("IFAS"))).contains(new CountryCode("KGZ"));
    }

    @Test
    void withoutOrganizationsThereIsNothingInCommon() {
        var none = new Overlaps(new LinkedHashMap<>(Map.of()));

        assertThat(none.all()).isEmpty();
        assertThat(none.combinations()).isEmpty();
        assertThat(none.sharing(HomeCountry.CODE, 1)).isEmpty();
    }

    private Overlaps january() {
        return memberships.matrix(JANUARY, Texts.ENGLISH).overlaps();
    }

    private static List<OrganizationCode> organizations(String... codes) {
        return Arrays.stream(codes).map(OrganizationCode::new).toList();
    }

    private static OrganizationCode code(String code) {
        return new OrganizationCode(code);
    }

    private static Set<CountryCode> states(String... codes) {
        var states = new TreeSet<CountryCode>();
        Arrays.stream(codes).map(CountryCode::new).forEach(states::add);
        return states;
    }
}
