package org.toraga.imports;

import java.time.Duration;
import java.util.Optional;

/**
 * How far an import has come that is under way.
 *
 * @param done part of the file that was read, 0 to 1; 1 while the database confirms what was written
 * @param figures how many figures or records were looked at
 */
public record ImportProgress(RunState state, double done, long figures, Duration elapsed) {

    /** Figures or records a second so far. */
    public long perSecond() {
        long milliseconds = Math.max(1, elapsed.toMillis());
        return figures * 1000 / milliseconds;
    }

    /** Absent until enough was read to tell. */
    public Optional<Duration> left() {
        return done < 0.02 || done >= 1
                ? Optional.empty()
                : Optional.of(Duration.ofMillis((long) (elapsed.toMillis() * (1 - done) / done)));
    }
}
