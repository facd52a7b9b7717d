package org.toraga.maps;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MapClassesTest {

    @Test
    void classesAreAboutEquallyLargeAndEndAtRoundNumbers() {
        var hundred =
                IntStream.rangeClosed(1, 100).mapToObj(BigDecimal::valueOf).toList();

        var classes = MapClasses.of(hundred);

        assertThat(classes.bounds())
                .usingComparatorForType(BigDecimal::compareTo, BigDecimal.class)
                .containsExactly(numbers("20", "40", "60", "80"));
    }

    @Test
    void figuresOfManySizesEndAtRoundNumbersToo() {
        var classes = MapClasses.of(List.of(numbers(
                "61743264",
                "948211",
                "37218822",
                "1243662",
                "198231004",
                "5512",
                "28781",
                "17794819",
                "4321098765",
                "911")));

        assertThat(classes.bounds())
                .usingComparatorForType(BigDecimal::compareTo, BigDecimal.class)
                .containsExactly(numbers("20000", "1000000", "20000000", "100000000"));
    }

    @Test
    void aLowerBoundBelongsToItsClassAndTheUpperOneToTheNext() {
        var classes = MapClasses.of(
                IntStream.rangeClosed(1, 100).mapToObj(BigDecimal::valueOf).toList());

        assertThat(classes.indexOf(new BigDecimal("19.999"))).isZero();
        assertThat(classes.indexOf(new BigDecimal("20"))).isEqualTo(1);
        assertThat(classes.indexOf(new BigDecimal("100"))).isEqualTo(4);
    }

    @Test
    void fewDifferentValuesMakeFewClassesOfOneValueEach() {
        var classes = MapClasses.of(List.of(numbers("3", "1", "2", "2.0", "1", "3")));

        assertThat(classes.count()).isEqualTo(3);
        assertThat(Stream.of(numbers("1", "2", "3")).map(classes::indexOf)).containsExactly(0, 1, 2);
    }

    @Test
    void manyEqualValuesStayTogether() {
        var values = Stream.concat(
                        IntStream.range(0, 90).mapToObj(index -> BigDecimal.ZERO),
                        IntStream.rangeClosed(1, 10).mapToObj(BigDecimal::valueOf))
                .toList();

        var classes = MapClasses.of(values);

        assertThat(classes.count()).isEqualTo(5);
        assertThat(classes.indexOf(BigDecimal.ZERO)).isZero();
        assertThat(classes.indexOf(BigDecimal.ONE)).isPositive();
    }

    @Test
    void zeroIsTheRoundestBoundBetweenLossAndGain() {
        assertThat(MapClasses.roundest(new BigDecimal("-3.7"), new BigDecimal("2.2"), new BigDecimal("-1")))
                .isEqualByComparingTo("0");
    }

    @Test
    void noValueAtAllOrOnlyOneMakesASingleClass() {
        assertThat(MapClasses.of(List.of()).count()).isEqualTo(1);
        assertThat(MapClasses.of(List.of(BigDecimal.TEN, BigDecimal.TEN)).count())
                .isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({
        "1234, 1890, 1500, 1500",
        "0.0123, 0.0177, 0.015, 0.015",
        "-1890, -1234, -1500, -1500",
        "9.2, 11, 9.9, 10",
        "0, 0.3, 0.1, 0.2"
    })
    void theRoundestNumberIsTaken(BigDecimal from, BigDecimal to, BigDecimal wanted, BigDecimal taken) {
        assertThat(MapClasses.roundest(from, to, wanted)).isEqualByComparingTo(taken);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void boundsAscendAndNoClassIsEmpty(long seed) {
        var random = new Random(seed);
        var values = random.doubles(1 + random.nextInt(190))
                .mapToObj(share -> BigDecimal.valueOf(Math.exp(share * 20) - 50)
                        .setScale(random.nextInt(4), java.math.RoundingMode.HALF_UP))
                .toList();

        var classes = MapClasses.of(values);

        assertThat(classes.bounds()).isSortedAccordingTo(BigDecimal::compareTo);
        assertThat(values.stream().map(classes::indexOf).distinct().count()).isEqualTo(classes.count());
    }

    @Test
    void aStepLiesWithinItsScale() {
        assertThat(MapClass.scale(List.of("few", "many")))
                .containsExactly(new MapClass("few", 1, 2), new MapClass("many", 2, 2));
        assertThatIllegalArgumentException().isThrownBy(() -> new MapClass("none", 0, 2));
        assertThatIllegalArgumentException().isThrownBy(() -> new MapClass("more", 3, 2));
    }

    private static BigDecimal[] numbers(String... numbers) {
        return Stream.of(numbers).map(BigDecimal::new).toArray(BigDecimal[]::new);
    }
}
