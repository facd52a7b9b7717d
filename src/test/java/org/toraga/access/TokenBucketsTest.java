package org.toraga.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class TokenBucketsTest {

    private final AtomicLong now = new AtomicLong();
    private final TokenBuckets buckets = new TokenBuckets(3, now::get);

    private void pass(Duration time) {
        now.addAndGet(time.toNanos());
    }

    private void empty(String who) {
        for (int drop = 0; drop < 3; drop++) {
            assertThat(buckets.take(who)).isZero();
        }
    }

    @Test
    void whoAsksTooOftenIsToldHowLongToWait() {
        empty("ann");

        assertThat(buckets.take("ann")).isEqualTo(Duration.ofSeconds(20));
        pass(Duration.ofSeconds(19));
        assertThat(buckets.take("ann")).isEqualTo(Duration.ofSeconds(1));
        pass(Duration.ofSeconds(1));
        assertThat(buckets.take("ann")).isZero();
        assertThat(buckets.take("ann")).isPositive();
    }

    @Test
    void eachHasABucketOfTheirOwn() {
        empty("ann");

        assertThat(buckets.take("bob")).isZero();
    }

    @Test
    void aBucketNeverHoldsMoreThanAMinuteIsWorth() {
        pass(Duration.ofDays(1));
        empty("ann");

        assertThat(buckets.take("ann")).isPositive();
    }

    @Test
    void lookingTakesNothing() {
        assertThat(buckets.look("ann")).isZero();
        empty("ann");

        assertThat(buckets.look("ann")).isEqualTo(Duration.ofSeconds(20));
    }

    @Test
    void aRateOfNoneIsRefused() {
        assertThatThrownBy(() -> new TokenBuckets(0, now::get)).isInstanceOf(IllegalArgumentException.class);
    }
}
