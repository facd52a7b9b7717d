package org.toraga.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class BrakeTest {

    private static final Instant NOON = Instant.parse("2024-01-15T12:00:00Z");

    private final Brake brake = new Brake(2, Duration.ofSeconds(10), 3);

    @Test
    void theFirstFailuresCostNothing() {
        fail("a", 2);

        assertThat(brake.waitOf("a", NOON)).isZero();
    }

    @Test
    void everyFurtherFailureDoublesTheWaitUpToTheLongest() {
        fail("a", 3);
        assertThat(brake.waitOf("a", NOON)).isEqualTo(Duration.ofSeconds(1));

        fail("a", 1);
        assertThat(brake.waitOf("a", NOON)).isEqualTo(Duration.ofSeconds(2));

        fail("a", 100);
        assertThat(brake.waitOf("a", NOON)).isEqualTo(Duration.ofSeconds(10));
    }

    @Test
    void theWaitEndsOnTheSecond() {
        fail("a", 4);

        assertThat(brake.waitOf("a", NOON.plusMillis(1999))).isEqualTo(Duration.ofMillis(1));
        assertThat(brake.waitOf("a", NOON.plusSeconds(2))).isZero();
    }

    @Test
    void oneKeySlowsNoOther() {
        fail("a", 9);

        assertThat(brake.waitOf("b", NOON)).isZero();
    }

    @Test
    void failuresAreForgottenAnHourAfterTheLast() {
        fail("a", 9);

        brake.fail("a", NOON.plus(Duration.ofMinutes(61)));

        assertThat(brake.waitOf("a", NOON.plus(Duration.ofMinutes(61)))).isZero();
    }

    @Test
    void oneRefusalOfEachPauseIsTheFirst() {
        fail("a", 4);
        assertThat(brake.tell("a", NOON)).isTrue();
        assertThat(brake.tell("a", NOON.plusSeconds(1))).isFalse();

        brake.fail("a", NOON.plusSeconds(2));

        assertThat(brake.tell("a", NOON.plusSeconds(3))).isTrue();
    }

    @Test
    void whereThereIsNoRoomTheKeyThatFailedLongestAgoIsForgotten() {
        fail("a", 9);
        fail("b", 9);
        fail("c", 9);

        brake.fail("d", NOON);

        assertThat(brake.waitOf("b", NOON)).isPositive();
        assertThat(brake.waitOf("a", NOON)).isZero();
    }

    private void fail(String key, int times) {
        for (int time = 0; time < times; time++) {
            brake.fail(key, NOON);
        }
    }
}
