package org.toraga.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SpreadTest {

    @Test
    void theNinetyFifthPercentileIsTheNearestRank() {
        assertThat(Spread.of(upTo(100)).p95()).isEqualTo(95);
        assertThat(Spread.of(upTo(20)).p95()).isEqualTo(19);
        assertThat(Spread.of(upTo(21)).p95()).isEqualTo(20);
    }

    @Test
    void ofFewSamplesTheNinetyFifthPercentileIsTheLargest() {
        assertThat(Spread.of(upTo(5)).p95()).isEqualTo(5);
        assertThat(Spread.of(upTo(19)).p95()).isEqualTo(19);
    }

    @Test
    void theMedianOfAnEvenNumberIsTheMeanOfTheMiddleTwo() {
        assertThat(Spread.of(List.of(4.0, 1.0, 2.0, 100.0)).median()).isEqualTo(3);
        assertThat(Spread.of(List.of(100.0, 1.0, 2.0)).median()).isEqualTo(2);
    }

    @Test
    void oneSampleIsAllOfThem() {
        assertThat(Spread.of(List.of(7.0))).isEqualTo(new Spread(1, 7, 7, 7, 7));
    }

    @Test
    void noSamplesAreRefused() {
        assertThatThrownBy(() -> Spread.of(List.of())).isInstanceOf(IllegalArgumentException.class);
    }

    /** In falling order, so that sorting is proved too. */
    private static List<Double> upTo(int count) {
        return IntStream.iterate(count, one -> one > 0, one -> one - 1)
                .mapToObj(one -> (double) one)
                .toList();
    }
}
