package org.toraga.access;

import java.time.Duration;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

/**
 * How often somebody may ask: everyone has a bucket that holds as many drops as there are to a minute, and fills up again
 * evenly. Kept in memory: a restart fills every bucket.
 */
class TokenBuckets {

    /** So many buckets are kept before the full ones, which are as good as none, are thrown away. */
    private static final int MANY = 10_000;

    private record Bucket(double drops, long at) {}

    private final ConcurrentMap<String, Bucket> buckets = new ConcurrentHashMap<>();
    private final int perMinute;
    private final LongSupplier nanoTime;

    /** @param perMinute at least 1 */
    TokenBuckets(int perMinute, LongSupplier nanoTime) {
        if (perMinute < 1) {
            throw new IllegalArgumentException("At least one request a minute, not " + perMinute);
        }
        this.perMinute = perMinute;
        this.nanoTime = nanoTime;
    }

    /** Takes a drop. @return zero, or how long to wait for the next one if there is none */
    Duration take(String who) {
        long now = nanoTime.getAsLong();
        if (buckets.size() > MANY) {
            buckets.values().removeIf(bucket -> filled(bucket, now) >= perMinute);
        }
        var wait = new Duration[] {Duration.ZERO};
        buckets.compute(who, (key, bucket) -> {
            double drops = bucket == null ? perMinute : filled(bucket, now);
            if (drops >= 1) {
                return new Bucket(drops - 1, now);
            }
            wait[0] = wait(1 - drops);
            return new Bucket(drops, now);
        });
        return wait[0];
    }

    /** Zero if there is a drop, which stays where it is; else how long to wait for the next one. */
    Duration look(String who) {
        var bucket = buckets.get(who);
        double drops = bucket == null ? perMinute : filled(bucket, nanoTime.getAsLong());
        return drops >= 1 ? Duration.ZERO : wait(1 - drops);
    }

    private double filled(Bucket bucket, long now) {
        double minutes = (now - bucket.at()) / (double) TimeUnit.MINUTES.toNanos(1);
        return Math.min(perMinute, bucket.drops() + minutes * perMinute);
    }

    private Duration wait(double drops) {
        // A millisecond more than the rest of a division is as good as the next one.
        return Duration.ofMillis(Math.max(1, Math.round(drops * 60_000 / perMinute)));
    }
}
