package org.toraga.charts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ValueScaleTest {

    @Test
    void ticksAreRoundAndEncloseAllValues() {
        assertThat(numbers(ValueScale.fromZero(values("17.8", "3.4")))).containsExactly(0.0, 5.0, 10.0, 15.0, 20.0);
    }

    @Test
    void columnsBelowZeroKeepTheZero() {
        assertThat(numbers(ValueScale.fromZero(values("-3", "4")))).containsExactly(-4.0, -2.0, 0.0, 2.0, 4.0);
    }

    @Test
    void countsHaveNoTickBetweenWholeNumbers() {
        assertThat(numbers(ValueScale.fromZero(values("2")).inWholes())).containsExactly(0.0, 1.0, 2.0);
    }

    @Test
    void linesFarFromZeroLeaveItOut() {
        assertThat(ValueScale.around(values("40.1", "42.2")).first()).isEqualByComparingTo("40");
        assertThat(ValueScale.around(values("10", "42")).first()).isZero();
    }

    @Test
    void aSingleValueAndNoneAtAllHaveAScaleToo() {
        assertThat(numbers(ValueScale.around(values("7")))).startsWith(0.0).hasSizeGreaterThan(1);
        assertThat(numbers(ValueScale.fromZero(values("0")))).containsExactly(0.0, 1.0);
        assertThat(numbers(ValueScale.fromZero(List.of()))).startsWith(0.0);
    }

    @Test
    void heightGoesFromTheFirstTickToTheLast() {
        var scale = ValueScale.fromZero(values("100"));

        assertThat(scale.height(new BigDecimal(0))).isZero();
        assertThat(scale.height(new BigDecimal(50))).isEqualTo(0.5);
        assertThat(scale.height(new BigDecimal(100))).isEqualTo(1);
    }

    @Test
    void ratiosHavePowersOfTenBetweenTheRoundValuesThatEncloseAll() {
        assertThat(numbers(ValueScale.ratios(values("230", "180000"))))
                .containsExactly(200.0, 1_000.0, 10_000.0, 100_000.0, 200_000.0);
        assertThat(numbers(ValueScale.ratios(values("1", "1000000000000"))))
                .containsExactly(1.0, 1e2, 1e4, 1e6, 1e8, 1e10, 1e12);
    }

    @Test
    void ratiosOverFewPowersOfTenHaveTicksBetween() {
        assertThat(numbers(ValueScale.ratios(values("3", "45")))).containsExactly(2.0, 5.0, 10.0, 20.0, 50.0);
    }

    @Test
    void ratiosOfValuesNearOneAnotherAreEvenlySpaced() {
        assertThat(numbers(ValueScale.ratios(values("53", "84")))).containsExactly(50.0, 60.0, 70.0, 80.0, 90.0);
        assertThat(numbers(ValueScale.ratios(values("2", "7")))).startsWith(2.0).doesNotContain(0.0);
    }

    @Test
    void ratiosLeaveOutWhatIsNotAboveZero() {
        assertThat(numbers(ValueScale.ratios(values("-4", "0", "3", "45")))).startsWith(2.0);
        assertThat(numbers(ValueScale.ratios(values("-4"))))
                .hasSizeGreaterThan(1)
                .startsWith(1.0);
        assertThat(numbers(ValueScale.ratios(values("1000"))))
                .hasSizeGreaterThan(1)
                .allMatch(tick -> tick > 0);
    }

    @Test
    void equalRatiosAreEquallyFarApart() {
        var scale = ValueScale.ratios(values("1", "10000"));

        assertThat(scale.height(new BigDecimal(10))).isCloseTo(0.25, within(1e-9));
        assertThat(scale.height(new BigDecimal(100))).isCloseTo(0.5, within(1e-9));
    }

    private static List<BigDecimal> values(String... values) {
        return Stream.of(values).map(BigDecimal::new).toList();
    }

    private static List<Double> numbers(ValueScale scale) {
        return scale.ticks().stream().map(BigDecimal::doubleValue).toList();
    }
}
