package org.toraga.charts;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class HeatScaleTest {

    @Test
    void oneGreatValueLeavesTheOthersTheirColours() {
        var values = Stream.concat(
                        IntStream.rangeClosed(1, 70).mapToObj(BigDecimal::valueOf),
                        Stream.of(new BigDecimal(17_800_000)))
                .toList();

        var scale = HeatScale.of(values);

        assertThat(scale.classes()).isEqualTo(7);
        assertThat(scale.bounds().getFirst()).isEqualByComparingTo("1");
        assertThat(scale.bounds().getLast()).isEqualByComparingTo("18000000");
        assertThat(scale.classOf(new BigDecimal(5))).isZero();
        assertThat(scale.classOf(new BigDecimal(35))).isEqualTo(3);
    }

    @Test
    void aValueAtABoundBelongsToTheClassAboveAndTheGreatestToTheLast() {
        var scale = new HeatScale(values("0", "10", "20"));

        assertThat(scale.classOf(new BigDecimal(10))).isEqualTo(1);
        assertThat(scale.classOf(new BigDecimal(20))).isEqualTo(1);
        assertThat(scale.classOf(new BigDecimal("9.9"))).isZero();
    }

    @Test
    void zeroPartsTheHuesWhereValuesLieOnBothSides() {
        var scale = HeatScale.of(values("-30", "-12", "-3", "2", "4", "9", "15", "28"));

        var zero = IntStream.range(0, scale.bounds().size())
                .filter(index -> scale.bounds().get(index).signum() == 0)
                .findFirst()
                .orElseThrow();
        assertThat(scale.property(zero)).isEqualTo("--toraga-heat-1");
        assertThat(scale.property(zero - 1)).isEqualTo("--toraga-heat-below-1");
    }

    @Test
    void valuesCloseToOneAnotherAreToldApartByMoreDigits() {
        var scale = HeatScale.of(values("99.11", "99.22", "99.33", "99.44", "99.55", "99.66", "99.77"));

        assertThat(scale.classes()).isGreaterThanOrEqualTo(5);
    }

    @Test
    void aSingleValueHasAClassOfItsOwn() {
        var scale = HeatScale.of(values("7", "7"));

        assertThat(scale.classes()).isEqualTo(1);
        assertThat(scale.property(0)).isEqualTo("--toraga-heat-4");
    }

    private static List<BigDecimal> values(String... values) {
        return Stream.of(values).map(BigDecimal::new).toList();
    }
}
