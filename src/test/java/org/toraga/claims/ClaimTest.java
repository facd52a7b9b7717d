package org.toraga.claims;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.toraga.base.MalformedCodeException;
import org.toraga.organizations.OrganizationCode;
import org.toraga.sources.SourceCode;
import org.toraga.statistics.IndicatorCode;

class ClaimTest {

    private static final OrganizationCode SCO = new OrganizationCode("SCO");
    private static final IndicatorCode GDP = new IndicatorCode("NY.GDP.MKTP.CD");
    private static final IndicatorCode POPULATION = new IndicatorCode("SP.POP.TOTL");
    private static final BigDecimal NUMBER = new BigDecimal("25.0");

    @Test
    void aNumberKeepsTheDecimalsThatItWasWrittenWith() {
        var draft = share(SCO, null, GDP, null, Comparator.EXACTLY, NUMBER, ClaimUnit.PERCENT, null);

        assertThat(new Claim(draft).toDraft()).isEqualTo(draft);
    }

    @Test
    void aNumberThatTheDatabaseShortenedIsGivenItsDecimalsBack() {
        assertThat(Claim.asWritten(new BigDecimal("5E+6"), 0)).isEqualTo("5000000");
        assertThat(Claim.asWritten(new BigDecimal("25"), 2)).isEqualTo("25.00");
        assertThat(Claim.asWritten(new BigDecimal("1.30"), null)).isEqualTo("1.3");
        assertThat(Claim.asWritten(null, 2)).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-CL", "cl", "CL_1", "CL-1234567890123456789012345678901234567890"})
    void aCodeHasTheFormOfOne(String code) {
        assertThatExceptionOfType(MalformedCodeException.class)
                .isThrownBy(() -> new Claim(draft(
                        code, Metric.COUNT, null, null, null, null, Comparator.ABOUT, null, ClaimUnit.AREAS, null)));
    }

    @ParameterizedTest
    @EnumSource(
            value = Metric.class,
            names = {"SHARE_OF_WORLD", "AGGREGATE", "COUNT_OF_MEMBERS"})
    void whatIsMeasuredOfAGroupNeedsOne(Metric metric) {
        refused(
                "organization",
                draft("CL", metric, null, null, GDP, null, Comparator.ABOUT, NUMBER, ClaimUnit.PERCENT, null));
    }

    @Test
    void aRuleIsAGroupAsWell() {
        var draft = share(null, "SCO and not OTS", GDP, null, Comparator.ABOUT, NUMBER, ClaimUnit.PERCENT, null);

        assertThat(new Claim(draft).toDraft().rule()).isEqualTo("SCO and not OTS");
    }

    @Test
    void aTermNeedsTheOrganizationWhoseChairItIs() {
        refused(
                "organization",
                draft(
                        "CL",
                        Metric.TERM_LENGTH,
                        null,
                        "SCO",
                        null,
                        null,
                        Comparator.ABOUT,
                        NUMBER,
                        ClaimUnit.YEARS,
                        null));
    }

    @Test
    void figuresNeedAnIndicatorAndCountsHaveNone() {
        refused("indicator", share(SCO, null, null, null, Comparator.ABOUT, NUMBER, ClaimUnit.PERCENT, null));
        refused("indicator", share(SCO, null, null, GDP, Comparator.ABOUT, NUMBER, ClaimUnit.PERCENT, null));
        refused("secondIndicator", share(SCO, null, GDP, GDP, Comparator.ABOUT, NUMBER, ClaimUnit.PERCENT, null));
        refused(
                "indicator",
                draft(
                        "CL",
                        Metric.COUNT_OF_MEMBERS,
                        SCO,
                        null,
                        POPULATION,
                        null,
                        Comparator.ABOUT,
                        NUMBER,
                        ClaimUnit.STATES,
                        null));
    }

    @Test
    void whatCanBeTestedNeedsANumber() {
        refused("claimedValue", share(SCO, null, GDP, null, Comparator.ABOUT, null, ClaimUnit.PERCENT, null));
    }

    @ParameterizedTest
    @CsvSource({
        "SHARE_OF_WORLD, USD, NY.GDP.MKTP.CD",
        "COUNT_OF_MEMBERS, ORGANIZATIONS,",
        "COUNT_OF_CHAIRMANSHIPS, STATES,",
        "TERM_LENGTH, PERCENT,"
    })
    void theUnitSuitsWhatIsMeasured(Metric metric, ClaimUnit unit, @Nullable String indicator) {
        refused(
                "unit",
                draft(
                        "CL",
                        metric,
                        SCO,
                        null,
                        indicator == null ? null : new IndicatorCode(indicator),
                        null,
                        Comparator.ABOUT,
                        NUMBER,
                        unit,
                        null));
    }

    @ParameterizedTest
    @ValueSource(strings = {"-0.1", "100.1"})
    void aToleranceLiesBetweenNoughtAndAHundred(String tolerance) {
        refused(
                "tolerance",
                share(SCO, null, GDP, null, Comparator.ABOUT, NUMBER, ClaimUnit.PERCENT, new BigDecimal(tolerance)));
    }

    @Test
    void exactlyHasNoTolerance() {
        refused(
                "tolerance",
                share(SCO, null, GDP, null, Comparator.EXACTLY, NUMBER, ClaimUnit.PERCENT, BigDecimal.ONE));
    }

    private static void refused(String field, ClaimDraft draft) {
        assertThatExceptionOfType(ClaimRefusedException.class)
                .isThrownBy(() -> new Claim(draft))
                .satisfies(refused -> assertThat(refused.field()).isEqualTo(field));
    }

    private static ClaimDraft share(
            @Nullable OrganizationCode organization,
            @Nullable String rule,
            @Nullable IndicatorCode indicator,
            @Nullable IndicatorCode secondIndicator,
            Comparator comparator,
            @Nullable BigDecimal number,
            ClaimUnit unit,
            @Nullable BigDecimal tolerance) {
        return draft(
                "CL-NEW",
                Metric.SHARE_OF_WORLD,
                organization,
                rule,
                indicator,
                secondIndicator,
                comparator,
                number,
                unit,
                tolerance);
    }

    static ClaimDraft draft(
            String code,
            Metric metric,
            @Nullable OrganizationCode organization,
            @Nullable String rule,
            @Nullable IndicatorCode indicator,
            @Nullable IndicatorCode secondIndicator,
            Comparator comparator,
            @Nullable BigDecimal number,
            ClaimUnit unit,
            @Nullable BigDecimal tolerance) {
        return draft(
                code,
                metric,
                organization,
                rule,
                indicator,
                secondIndicator,
                comparator,
                number,
                unit,
                tolerance,
                2023);
    }

    static ClaimDraft draft(
            String code,
            Metric metric,
            @Nullable OrganizationCode organization,
            @Nullable String rule,
            @Nullable IndicatorCode indicator,
            @Nullable IndicatorCode secondIndicator,
            Comparator comparator,
            @Nullable BigDecimal number,
            ClaimUnit unit,
            @Nullable BigDecimal tolerance,
            int year) {
        return new ClaimDraft(
                code,
                organization,
                rule,
                null,
                "A number.",
                metric,
                indicator,
                secondIndicator,
                comparator,
                number,
                unit,
                tolerance,
                year,
                true,
                null,
                new SourceCode("ASWAQ-2024"));
    }
}
