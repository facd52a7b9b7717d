package org.toraga.charts;

import static org.assertj.core.api.Assertions.assertThat;

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

    private static List<BigDecimal> values(String... values) {
        return Stream.of(values).map(BigDecimal::new).toList();
    }

    private static List<Double> numbers(ValueScale scale) {
        return scale.ticks().stream().map(BigDecimal::doubleValue).toList();
    }
}
