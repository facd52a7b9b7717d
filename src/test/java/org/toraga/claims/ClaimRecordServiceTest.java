package org.toraga.claims;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.transaction.annotation.Transactional;
import org.toraga.base.ChangedMeanwhileException;
import org.toraga.base.CodeTakenException;
import org.toraga.base.SqlOrder;
import org.toraga.base.UnknownCodeException;
import org.toraga.memberships.GroupRuleException;
import org.toraga.organizations.OrganizationCode;
import org.toraga.statistics.IndicatorCode;
import org.toraga.support.WholeDesk;

@WholeDesk
@Transactional
class ClaimRecordServiceTest {

    private static final LocalDate DEFAULT_DAY = LocalDate.of(2024, 1, 15);
    private static final OrganizationCode SCO = new OrganizationCode("SCO");
    private static final IndicatorCode GDP = new IndicatorCode("NY.GDP.MKTP.CD");
    private static final IndicatorCode LIFE = new IndicatorCode("SP.DYN.LE00.IN");

    private final ClaimRecordService records;
    private final ClaimService claims;
    private final JdbcClient jdbc;

    ClaimRecordServiceTest(ClaimRecordService records, ClaimService claims, JdbcClient jdbc) {
        this.records = records;
        this.claims = claims;
        this.jdbc = jdbc;
    }

    @Test
    void aClaimThatIsAddedIsTestedAtOnce() {
        records.create(share(SCO, null, GDP, "20", Comparator.OVER, null));

        assertThat(verdict()).isEqualTo(Finding.HOLDS);
    }

    @Test
    void aToleranceOfItsOwnDecides() {
        records.create(share(SCO, null, GDP, "25", Comparator.ABOUT, "5"));

        assertThat(verdict()).isEqualTo(Finding.DOES_NOT_HOLD);
    }

    @Test
    void aRuleMakesTheGroup() {
        records.create(count("SCO and not CSTO", "5"));

        var tested = tested();
        assertThat(tested.verdict().computed()).isEqualByComparingTo("5");
        assertThat(tested.verdict().finding()).isEqualTo(Finding.HOLDS);
    }

    @Test
    void aRuleThatCannotBeReadIsRefusedAtItsField() {
        assertThatExceptionOfType(GroupRuleException.class)
                .isThrownBy(() -> records.create(count("SCO and", "5")))
                .satisfies(refused -> assertThat(refused.field()).isEqualTo("rule"));
        assertThatExceptionOfType(GroupRuleException.class)
                .isThrownBy(() -> records.create(count("NATO", "5")))
                .satisfies(refused -> assertThat(refused.field()).isEqualTo("rule"));
    }

    @Test
    void aRuleThatNamesWhatIsNoLongerThereLeavesTheOtherClaimsReadable() {
        records.create(count("SCO", "9"));
        jdbc.sql("update claim set group_rule = 'NATO' where code = 'CL-NEW'").update();

        assertThat(claims.find(ClaimFilter.NONE, DEFAULT_DAY)).hasSize(15);
        assertThat(tested().verdict()).isEqualTo(Verdict.unchecked(Obstacle.RULE_UNREADABLE));
    }

    @Test
    void aFigureIsTestedInItsOwnUnit() {
        records.create(draft(Metric.AGGREGATE, SCO, null, LIFE, null, Comparator.ABOUT, "72", ClaimUnit.YEARS, null));

        var details = claims.details("CL-NEW", DEFAULT_DAY).orElseThrow();
        assertThat(details.tested().verdict().finding()).isEqualTo(Finding.HOLDS);
        assertThat(details.tested().figuresOf()).isEqualTo(2021);
        assertThat(details.working())
                .isInstanceOfSatisfying(
                        Working.Figures.class,
                        working -> assertThat(working.indicators())
                                .extracting(indicator -> indicator.code().value())
                                .containsExactly("SP.DYN.LE00.IN", "SP.POP.TOTL"));
    }

    @Test
    void aTermThatIsDoubtfulIsMeasuredAndMarked() {
        records.create(term(new OrganizationCode("IOFS"), "1", 2024));

        assertThat(tested().verdict().finding()).isEqualTo(Finding.HOLDS);
        assertThat(tested().doubtful()).isEqualTo(1);
    }

    @Test
    void withoutATermInItsYearNothingCanBeMeasured() {
        records.create(term(SCO, "1", 2019));

        assertThat(tested().verdict()).isEqualTo(Verdict.unchecked(Obstacle.NO_TERM));
    }

    @Test
    void aTermWithoutAnEndOnRecordCannotBeMeasured() {
        jdbc.sql("""
                        update chairmanship set ends_on = null, ends_precision = null, ends_before = null
                        where code = 'IFAS-KAZ-2024'
                        """).update();
        records.create(term(new OrganizationCode("IFAS"), "3", 2024));

        assertThat(tested().verdict()).isEqualTo(Verdict.unchecked(Obstacle.OPEN_TERM));
    }

    @Test
    void withoutFiguresNothingCanBeMeasured() {
        var old = ClaimTest.draft(
                "CL-NEW",
                Metric.SHARE_OF_WORLD,
                SCO,
                null,
                GDP,
                null,
                Comparator.ABOUT,
                BigDecimal.TEN,
                ClaimUnit.PERCENT,
                null,
                1950);
        records.create(old);

        assertThat(tested().verdict()).isEqualTo(Verdict.unchecked(Obstacle.NO_FIGURES));
    }

    @Test
    void severalFiguresAreAddedUpOnlyForYearsInWhichAllAreThere() {
        var imports = new IndicatorCode("NE.IMP.GNFS.CD");
        var exports = new IndicatorCode("NE.EXP.GNFS.CD");
        records.create(
                draft(Metric.AGGREGATE, SCO, null, imports, exports, Comparator.ABOUT, "10E+12", ClaimUnit.USD, null));

        var tested = tested();
        assertThat(tested.figuresOf()).isEqualTo(2022);
        assertThat(tested.verdict().finding()).isEqualTo(Finding.HOLDS);
    }

    @Test
    void whatCannotBePutTogetherIsRefused() {
        refused("indicator", share(SCO, null, LIFE, "5", Comparator.ABOUT, null));
        refused(
                "secondIndicator",
                draft(Metric.AGGREGATE, SCO, null, GDP, LIFE, Comparator.ABOUT, "5", ClaimUnit.USD, null));
        refused("unit", draft(Metric.AGGREGATE, SCO, null, GDP, null, Comparator.ABOUT, "5", ClaimUnit.PERSONS, null));
    }

    @Test
    void theNumberIsReadBackAsItWasWritten() {
        records.create(share(SCO, null, GDP, "25.0", Comparator.EXACTLY, null));
        jdbc.sql("select count(*) from claim").query(Integer.class).single();

        assertThat(records.read("CL-NEW").orElseThrow().draft().claimedValue()).isEqualTo("25.0");
        assertThat(tested().claim().claimedValue()).isEqualTo("25.0");
    }

    @Test
    void aCodeThatExistsIsRefused() {
        records.create(share(SCO, null, GDP, "25", Comparator.ABOUT, null));

        assertThatExceptionOfType(CodeTakenException.class)
                .isThrownBy(() -> records.create(share(SCO, null, GDP, "25", Comparator.ABOUT, null)));
    }

    @Test
    void whatIsNotOnRecordCannotBeReferredTo() {
        assertThatExceptionOfType(UnknownCodeException.class)
                .isThrownBy(() ->
                        records.create(share(new OrganizationCode("NATO"), null, GDP, "25", Comparator.ABOUT, null)))
                .satisfies(refused -> assertThat(refused.field()).isEqualTo("organization"));
        assertThatExceptionOfType(UnknownCodeException.class)
                .isThrownBy(() ->
                        records.create(share(SCO, null, new IndicatorCode("NO.SUCH"), "25", Comparator.ABOUT, null)))
                .satisfies(refused -> assertThat(refused.field()).isEqualTo("indicator"));
    }

    @Test
    void aChangeReadAtAnOlderVersionIsRefused() {
        records.create(share(SCO, null, GDP, "25", Comparator.ABOUT, null));
        var read = records.read("CL-NEW").orElseThrow();
        records.change("CL-NEW", read.version(), share(SCO, null, GDP, "40", Comparator.ABOUT, null));

        assertThat(verdict()).isEqualTo(Finding.DOES_NOT_HOLD);
        assertThatExceptionOfType(ChangedMeanwhileException.class)
                .isThrownBy(() ->
                        records.change("CL-NEW", read.version(), share(SCO, null, GDP, "25", Comparator.ABOUT, null)));
        assertThatExceptionOfType(ChangedMeanwhileException.class)
                .isThrownBy(() -> records.delete("CL-NEW", read.version()));
    }

    @Test
    void aClaimCanBeDeleted() {
        records.create(share(SCO, null, GDP, "25", Comparator.ABOUT, null));

        records.delete("CL-NEW", records.read("CL-NEW").orElseThrow().version());

        assertThat(records.read("CL-NEW")).isEmpty();
    }

    @Test
    void theWorkingListIsNarrowedSortedAndPaged() {
        var byYear = PageRequest.of(0, 5, SqlOrder.by(ClaimSort.YEAR).descending());

        assertThat(records.find("", byYear))
                .hasSize(5)
                .extracting(ClaimRow::year)
                .startsWith(2050, 2050);
        assertThat(records.count("ifas")).isEqualTo(5);
        assertThat(records.count("")).isEqualTo(14);
    }

    @Test
    @WithMockUser(roles = {"VIEWER", "MANAGER"})
    void onlyAnAdminKeepsClaims() {
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> records.create(share(SCO, null, GDP, "25", Comparator.ABOUT, null)));
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> records.read("CL-SCO-GDP"));
    }

    private Finding verdict() {
        return tested().verdict().finding();
    }

    private TestedClaim tested() {
        return claims.details("CL-NEW", DEFAULT_DAY).orElseThrow().tested();
    }

    private void refused(String field, ClaimDraft draft) {
        assertThatExceptionOfType(ClaimRefusedException.class)
                .isThrownBy(() -> records.create(draft))
                .satisfies(refused -> assertThat(refused.field()).isEqualTo(field));
    }

    private static ClaimDraft share(
            @Nullable OrganizationCode organization,
            @Nullable String rule,
            IndicatorCode indicator,
            String number,
            Comparator comparator,
            @Nullable String tolerance) {
        return draft(
                Metric.SHARE_OF_WORLD,
                organization,
                rule,
                indicator,
                null,
                comparator,
                number,
                ClaimUnit.PERCENT,
                tolerance);
    }

    private static ClaimDraft term(OrganizationCode organization, String years, int year) {
        return ClaimTest.draft(
                "CL-NEW",
                Metric.TERM_LENGTH,
                organization,
                null,
                null,
                null,
                Comparator.ABOUT,
                new BigDecimal(years),
                ClaimUnit.YEARS,
                null,
                year);
    }

    private static ClaimDraft count(String rule, String number) {
        return draft(
                Metric.COUNT_OF_MEMBERS, null, rule, null, null, Comparator.EXACTLY, number, ClaimUnit.STATES, null);
    }

    private static ClaimDraft draft(
            Metric metric,
            @Nullable OrganizationCode organization,
            @Nullable String rule,
            @Nullable IndicatorCode indicator,
            @Nullable IndicatorCode second,
            Comparator comparator,
            String number,
            ClaimUnit unit,
            @Nullable String tolerance) {
        return ClaimTest.draft(
                "CL-NEW",
                metric,
                organization,
                rule,
                indicator,
                second,
                comparator,
                new BigDecimal(number),
                unit,
                tolerance == null ? null : new BigDecimal(tolerance));
    }
}
