package org.toraga.security;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Makes whoever fails wait, twice as long after each further failure. Failures are counted by a key and forgotten an hour after
 * the last; as many keys are kept as there is room for, those that failed last.
 */
class Brake {

    private static final Duration FIRST = Duration.ofSeconds(1);
    private static final Duration FORGOTTEN_AFTER = Duration.ofHours(1);

    private final int free;
    private final Duration longest;
    private final Map<String, Failures> failures;

    /**
     * @param free failures that cost nothing: people mistype
     * @param longest the wait at which doubling ends
     * @param room for that many keys
     */
    Brake(int free, Duration longest, int room) {
        this.free = free;
        this.longest = longest;
        failures = new LinkedHashMap<>(16, 0.75f, true) {
            @Override
            protected boolean removeEldestEntry(Map.Entry<String, Failures> eldest) {
                return size() > room;
            }
        };
    }

    /** @param told whether somebody was refused in this pause already */
    private record Failures(int count, Instant last, Instant until, boolean told) {}

    /** How long the key has to wait still; zero if not at all. */
    synchronized Duration waitOf(String key, Instant now) {
        var known = known(key, now);
        return known == null || !now.isBefore(known.until()) ? Duration.ZERO : Duration.between(now, known.until());
    }

    synchronized void fail(String key, Instant now) {
        var known = known(key, now);
        var count = known == null ? 1 : known.count() + 1;
        failures.put(key, new Failures(count, now, now.plus(pause(count)), false));
    }

    /** Whether this is the first refusal of the key in its present pause, which it is once. */
    synchronized boolean tell(String key, Instant now) {
        var known = known(key, now);
        if (known == null || known.told() || !now.isBefore(known.until())) {
            return false;
        }
        failures.put(key, new Failures(known.count(), known.last(), known.until(), true));
        return true;
    }

    synchronized void forget(String key) {
        failures.remove(key);
    }

    private @Nullable Failures known(String key, Instant now) {
        var known = failures.get(key);
        return known == null || known.last().plus(FORGOTTEN_AFTER).isBefore(now) ? null : known;
    }

    private Duration pause(int count) {
        if (count <= free) {
            return Duration.ZERO;
        }
        var doublings = Math.min(count - free - 1, 30);
        var pause = FIRST.multipliedBy(1L << doublings);
        return pause.compareTo(longest) < 0 ? pause : longest;
    }
}
