package org.toraga.memberships;

import org.toraga.base.Refusal;

/** What is said to be known of the first day does not go with the date given. */
public class SinceMismatchException extends Refusal {

    SinceMismatchException(SinceKnown sinceKnown) {
        super(
                "since",
                sinceKnown == SinceKnown.UNKNOWN
                        ? "memberships.refusal.sinceThoughUnknown"
                        : "memberships.refusal.sinceMissing");
    }
}
