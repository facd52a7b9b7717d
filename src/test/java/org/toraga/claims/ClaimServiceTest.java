package org.toraga.claims;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.transaction.annotation.Transactional;
import org.toraga.countries.CountryCode;
import org.toraga.organizations.OrganizationCode;
import org.toraga.support.WholeDesk;

/** The shipped claims, tested against the shipped data. */
@WholeDesk
@Transactional
class ClaimServiceTest {

    private static final LocalDate DEFAULT_DAY = LocalDate.of(2024, 1, 15);
    private static final OrganizationCode SCO = new OrganizationCode("SCO");

    private final ClaimService claims;
    private final JdbcClient jdbc;

    ClaimServiceTest(ClaimService claims, JdbcClient jdbc) {
        this.claims = claims;
        this.jdbc = jdbc;
    }

    @Test
    void everyClaimOfTheDataSetIsThere() {
        assertThat(claims.find(ClaimFilter.NONE, DEFAULT_DAY)).hasSize(14);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "CL-SCO-GDP, HOLDS, 23.5, -1.5, 2023",
        "CL-SCO-TRADE, HOLDS, 16.2, 1.2, 2022",
        "CL-SCO-POPULATION, DOES_NOT_HOLD, 42.2, -7.8, 2023",
        "CL-SIX-CHAIRS, HOLDS, 6.0, 0.0,",
        "CL-FIVE-NAMED, DOES_NOT_HOLD, 6.0, 1.0,",
        "CL-IFAS-TERM, HOLDS, 3.0, 0.0,",
        "CL-CICA-TERM, HOLDS, 4.0, 0.0,",
    })
    void theShippedClaimsComeToWhatTheDataSay(
            String code, Finding finding, BigDecimal computed, BigDecimal distance, Integer year) {
        var tested = tested(code, DEFAULT_DAY);

        assertThat(tested.verdict().finding()).isEqualTo(finding);
        assertThat(rounded(tested.verdict().computed())).isEqualTo(computed);
        assertThat(rounded(tested.verdict().distance())).isEqualTo(distance);
        assertThat(tested.figuresOf()).isEqualTo(year);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "CL-OTS-GROWTH, FORECAST, FORECAST",
        "CL-IFAS-DROUGHT, FORECAST, FORECAST",
        "CL-IFAS-MIGRANTS, FORECAST, FORECAST",
        "CL-IFAS-WARMING, NOT_TESTABLE, NOT_KEPT",
        "CL-IFAS-GLACIERS, NOT_TESTABLE, NOT_KEPT",
        "CL-IOFS-AID, NOT_TESTABLE, NOT_KEPT",
        "CL-CICA-FIVE, NOT_TESTABLE, NOT_KEPT",
    })
    void whatIsToComeAndWhatIsNotOnRecordIsNeitherRightNorWrong(String code, ClaimType type, Obstacle obstacle) {
        var tested = tested(code, DEFAULT_DAY);

        assertThat(tested.type()).isEqualTo(type);
        assertThat(tested.verdict()).isEqualTo(Verdict.unchecked(obstacle));
    }

    @Test
    void theOverviewCountsEveryClaimOnce() {
        assertThat(claims.counts(DEFAULT_DAY))
                .isEqualTo(Map.of(Finding.HOLDS, 5, Finding.DOES_NOT_HOLD, 2, Finding.CANNOT_BE_CHECKED, 7));
    }

    @Test
    void oneOfTheSixChairsIsDoubtful() {
        assertThat(tested("CL-SIX-CHAIRS", DEFAULT_DAY).doubtful()).isEqualTo(1);
    }

    @Test
    void theMembersWithoutExportsAreNamed() {
        var coverage = tested("CL-SCO-TRADE", DEFAULT_DAY).coverage();

        assertThat(coverage).isNotNull();
        assertThat(coverage.without()).containsExactlyInAnyOrder(new CountryCode("KGZ"), new CountryCode("TJK"));
        assertThat(coverage.with()).hasSize(7);
    }

    @Test
    void theWorkingNamesEveryStateItsFiguresAndTheWorld() {
        var details = claims.details("CL-SCO-TRADE", DEFAULT_DAY).orElseThrow();

        assertThat(details.working()).isInstanceOfSatisfying(Working.Figures.class, working -> {
            assertThat(working.indicators())
                    .extracting(indicator -> indicator.code().value())
                    .containsExactly("NE.IMP.GNFS.CD", "NE.EXP.GNFS.CD");
            assertThat(working.states())
                    .hasSize(9)
                    .first()
                    .satisfies(largest -> assertThat(largest.country()).isEqualTo(new CountryCode("CHN")));
            assertThat(working.states())
                    .filteredOn(state -> state.country().equals(new CountryCode("KGZ")))
                    .singleElement()
                    .satisfies(state -> assertThat(state.values().get(1)).isEmpty());
            var sum = working.states().stream().map(StateFigures::sum).reduce(BigDecimal.ZERO, BigDecimal::add);
            var world =
                    working.world().stream().map(value -> value.orElseThrow()).reduce(BigDecimal.ZERO, BigDecimal::add);
            assertThat(rounded(sum.movePointRight(2).divide(world, 10, RoundingMode.HALF_UP)))
                    .isEqualTo(rounded(details.tested().verdict().computed()));
        });
    }

    @Test
    void theYearsAroundStandBesideTheClaimsOwn() {
        var details = claims.details("CL-SCO-GDP", DEFAULT_DAY).orElseThrow();

        assertThat(details.working())
                .isInstanceOfSatisfying(
                        Working.Figures.class,
                        working -> assertThat(working.overYears())
                                .filteredOn(aggregate -> aggregate.year() == 2022)
                                .singleElement()
                                .satisfies(aggregate ->
                                        assertThat(rounded(aggregate.value())).isEqualTo("24.5")));
    }

    @Test
    void theVerdictFollowsTheDay() {
        var beforeTheYearWasOver = tested("CL-SCO-GDP", LocalDate.of(2023, 12, 30));
        var beforeTheYear = tested("CL-SCO-GDP", LocalDate.of(2022, 12, 31));

        assertThat(beforeTheYearWasOver.figuresOf()).isEqualTo(2022);
        assertThat(rounded(beforeTheYearWasOver.verdict().computed())).isEqualTo("24.5");
        assertThat(beforeTheYear.type()).isEqualTo(ClaimType.FORECAST);
        assertThat(beforeTheYear.verdict()).isEqualTo(Verdict.unchecked(Obstacle.YEAR_AHEAD));
    }

    @Test
    void theMembersAreThoseOfTheDay() {
        var withoutIran = tested("CL-SCO-GDP", LocalDate.of(2023, 7, 3)).coverage();
        var withBelarus = tested("CL-SCO-GDP", LocalDate.of(2024, 7, 4)).coverage();

        assertThat(withoutIran).isNotNull();
        assertThat(withoutIran.total()).isEqualTo(8);
        assertThat(withBelarus).isNotNull();
        assertThat(withBelarus.total()).isEqualTo(10);
    }

    @Test
    void aChangedFigureChangesTheVerdict() {
        jdbc.sql("""
                        update observation set observed_value = observed_value * 2
                        where observed_year = 2023
                          and indicator_id = (select id from indicator where code = 'NY.GDP.MKTP.CD')
                          and area_id = (select id from area where code = 'WLD')
                        """).update();

        assertThat(tested("CL-SCO-GDP", DEFAULT_DAY).verdict().finding()).isEqualTo(Finding.DOES_NOT_HOLD);
    }

    @Test
    void aChangedMembershipChangesTheVerdict() {
        jdbc.sql("delete from membership where organization_code = 'SCO' and country_code = 'CHN'")
                .update();

        assertThat(tested("CL-SCO-GDP", DEFAULT_DAY).verdict().finding()).isEqualTo(Finding.DOES_NOT_HOLD);
    }

    @Test
    void aGroupWithoutMembersCannotBeChecked() {
        jdbc.sql("delete from membership where organization_code = 'SCO'").update();

        assertThat(tested("CL-SCO-GDP", DEFAULT_DAY).verdict()).isEqualTo(Verdict.unchecked(Obstacle.NO_MEMBERS));
    }

    @Test
    void claimsThatDifferStandSideBySide() {
        assertThat(tested("CL-SIX-CHAIRS", DEFAULT_DAY).differing())
                .singleElement()
                .satisfies(other -> {
                    assertThat(other.code()).isEqualTo("CL-FIVE-NAMED");
                    assertThat(other.note()).contains("CICA").contains("IOFS");
                });
        assertThat(tested("CL-FIVE-NAMED", DEFAULT_DAY).differing())
                .extracting(ClaimRow::code)
                .containsExactly("CL-SIX-CHAIRS");
        assertThat(tested("CL-IFAS-TERM", DEFAULT_DAY).differing()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"CICA, 1", "IOFS, 1", "SCO, 0", "IFAS, 0"})
    void aDifferenceIsToldOnceOnEachOrganizationThatTheEditorsNotesName(String organization, int differences) {
        assertThat(claims.differing(new OrganizationCode(organization), DEFAULT_DAY))
                .hasSize(differences)
                .allSatisfy(details -> {
                    assertThat(details.tested().differing()).hasSize(1);
                    assertThat(details.working()).isInstanceOf(Working.Terms.class);
                });
    }

    @Test
    void aTermThatProlongsTheOneBeforeIsCountedOn() {
        var details = claims.details("CL-CICA-TERM", DEFAULT_DAY).orElseThrow();

        assertThat(details.working())
                .isInstanceOfSatisfying(
                        Working.Terms.class,
                        working -> assertThat(working.terms())
                                .extracting(term -> term.code())
                                .containsExactly("CICA-KAZ-2020", "CICA-KAZ-2022"));
    }

    @Test
    void aFilterNarrowsByVerdictOrganizationTypeSpeakerAndWords() {
        assertThat(codes(new ClaimFilter("", Finding.DOES_NOT_HOLD, SCO, null, null)))
                .containsExactly("CL-SCO-POPULATION");
        assertThat(codes(new ClaimFilter("", null, null, ClaimType.FORECAST, null)))
                .containsExactly("CL-IFAS-DROUGHT", "CL-IFAS-MIGRANTS", "CL-OTS-GROWTH");
        assertThat(codes(new ClaimFilter("", null, null, null, "Aswaq Press"))).containsExactly("CL-SIX-CHAIRS");
        assertThat(codes(new ClaimFilter("tokayev  GLACIER", null, null, null, null)))
                .containsExactly("CL-IFAS-GLACIERS");
        assertThat(codes(new ClaimFilter("%", null, null, null, null))).isEmpty();
    }

    @Test
    void thoseThatHoldComeFirst() {
        assertThat(claims.find(ClaimFilter.NONE, DEFAULT_DAY))
                .extracting(tested -> tested.verdict().finding())
                .isSorted();
    }

    @Test
    void speakersAreNamedOnce() {
        assertThat(claims.speakers()).containsExactly("Aswaq Press", "Kassym-Jomart Tokayev");
    }

    @Test
    void anUnknownCodeFindsNothing() {
        assertThat(claims.details("CL-NONE", DEFAULT_DAY)).isEmpty();
    }

    @Test
    @WithMockUser(roles = {})
    void whoHasNoRoleReadsNothing() {
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> claims.find(ClaimFilter.NONE, DEFAULT_DAY));
    }

    private List<String> codes(ClaimFilter filter) {
        return claims.find(filter, DEFAULT_DAY).stream()
                .map(tested -> tested.claim().code())
                .toList();
    }

    private TestedClaim tested(String code, LocalDate asOf) {
        return claims.details(code, asOf).orElseThrow().tested();
    }

    private static BigDecimal rounded(@Nullable BigDecimal number) {
        assertThat(number).isNotNull();
        return number.setScale(1, RoundingMode.HALF_UP);
    }
}
