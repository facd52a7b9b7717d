package org.toraga.claims;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VerdictTest {

    @ParameterizedTest
    @CsvSource({
        "25, 22.5, HOLDS",
        "25, 22.4999, DOES_NOT_HOLD",
        "25, 27.5, HOLDS",
        "25, 27.5001, DOES_NOT_HOLD",
        "-25, -27.5, HOLDS",
        "-25, -27.6, DOES_NOT_HOLD",
        "0, 0, HOLDS",
        "0, 0.001, DOES_NOT_HOLD",
    })
    void aboutHoldsWithinTenPerCentOfTheNumberBothEndsIncluded(String claimed, String computed, Finding finding) {
        assertThat(verdict(claimed, Comparator.ABOUT, null, computed).finding()).isEqualTo(finding);
    }

    @ParameterizedTest
    @CsvSource({"25, 2, 24.5, HOLDS", "25, 2, 24.49, DOES_NOT_HOLD", "25, 0, 25, HOLDS", "25, 0, 25.01, DOES_NOT_HOLD"})
    void aToleranceOfItsOwnTakesThePlaceOfTheTenPerCent(
            String claimed, String tolerance, String computed, Finding finding) {
        assertThat(verdict(claimed, Comparator.ABOUT, tolerance, computed).finding())
                .isEqualTo(finding);
    }

    @ParameterizedTest
    @CsvSource({"15, 15, DOES_NOT_HOLD", "15, 15.0001, HOLDS", "15, 14.9, DOES_NOT_HOLD", "0, 0, DOES_NOT_HOLD"})
    void overHoldsAboveTheNumberAndNotAtIt(String claimed, String computed, Finding finding) {
        assertThat(verdict(claimed, Comparator.OVER, null, computed).finding()).isEqualTo(finding);
    }

    @ParameterizedTest
    @CsvSource({"15, 15, DOES_NOT_HOLD", "15, 14.9999, HOLDS", "15, 15.1, DOES_NOT_HOLD"})
    void underHoldsBelowTheNumberAndNotAtIt(String claimed, String computed, Finding finding) {
        assertThat(verdict(claimed, Comparator.UNDER, null, computed).finding()).isEqualTo(finding);
    }

    @Test
    void aToleranceMovesTheBoundOfOverAndUnder() {
        assertThat(verdict("100", Comparator.OVER, "5", "95.1").finding()).isEqualTo(Finding.HOLDS);
        assertThat(verdict("100", Comparator.OVER, "5", "95").finding()).isEqualTo(Finding.DOES_NOT_HOLD);
        assertThat(verdict("100", Comparator.UNDER, "5", "104.9").finding()).isEqualTo(Finding.HOLDS);
        assertThat(verdict("100", Comparator.UNDER, "5", "105").finding()).isEqualTo(Finding.DOES_NOT_HOLD);
    }

    @ParameterizedTest
    @CsvSource({
        "6, 6, HOLDS",
        "6, 6.4999, HOLDS",
        "6, 6.5, DOES_NOT_HOLD",
        "6, 5.5, HOLDS",
        "6, 5.4999, DOES_NOT_HOLD",
        "6.0, 6.04, HOLDS",
        "6.0, 6.05, DOES_NOT_HOLD",
        "6.0, 6.4, DOES_NOT_HOLD",
        "0, 0.4, HOLDS",
    })
    void exactlyHoldsWithinTheRoundingOfTheNumberAsWritten(String claimed, String computed, Finding finding) {
        assertThat(verdict(claimed, Comparator.EXACTLY, null, computed).finding())
                .isEqualTo(finding);
    }

    @Test
    void theDistanceIsGivenInTheUnitAndInPerCentOfTheNumberClaimed() {
        var verdict = verdict("25", Comparator.ABOUT, null, "23.5");

        assertThat(verdict.computed()).isEqualByComparingTo("23.5");
        assertThat(verdict.distance()).isEqualByComparingTo("-1.5");
        assertThat(verdict.distancePercent()).isEqualByComparingTo("-6");
    }

    @Test
    void aNumberBelowZeroHasADistanceOfTheRightSign() {
        assertThat(verdict("-10", Comparator.ABOUT, null, "-12").distancePercent())
                .isEqualByComparingTo("-20");
    }

    @Test
    void nothingIsDividedByAClaimOfZero() {
        var verdict = verdict("0", Comparator.OVER, null, "3");

        assertThat(verdict.finding()).isEqualTo(Finding.HOLDS);
        assertThat(verdict.distance()).isEqualByComparingTo("3");
        assertThat(verdict.distancePercent()).isNull();
    }

    @Test
    void whatCannotBeCheckedHasAReasonAndNoNumber() {
        var verdict = Verdict.unchecked(Obstacle.FORECAST);

        assertThat(verdict).isEqualTo(new Verdict(Finding.CANNOT_BE_CHECKED, Obstacle.FORECAST, null, null, null));
    }

    private static Verdict verdict(String claimed, Comparator comparator, @Nullable String tolerance, String computed) {
        return Verdict.of(
                new BigDecimal(claimed),
                comparator,
                tolerance == null ? null : new BigDecimal(tolerance),
                new BigDecimal(computed));
    }
}
