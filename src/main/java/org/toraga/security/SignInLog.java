package org.toraga.security;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.stereotype.Component;

/** Writes down who tried to sign in, and forgets it after a season. */
@Component
class SignInLog {

    static final Duration KEPT = Duration.ofDays(90);

    private final SignInQueries queries;
    private final AtomicReference<LocalDate> cleaned = new AtomicReference<>(LocalDate.MIN);

    SignInLog(SignInQueries queries) {
        this.queries = queries;
    }

    void record(Instant triedAt, String name, String address, SignInOutcome outcome) {
        queries.add(new SignInRow(triedAt, name, address, outcome));
        var today = LocalDate.ofInstant(triedAt, ZoneOffset.UTC);
        if (!today.equals(cleaned.getAndSet(today))) {
            queries.deleteBefore(triedAt.minus(KEPT));
        }
    }
}
