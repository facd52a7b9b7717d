package org.toraga.memberships;

import org.toraga.base.Refusal;
import org.toraga.base.Span;

/** The state has a standing in the organization on some of these days already; names the span of that one. */
public class AlreadyStandsException extends Refusal {

    private AlreadyStandsException(String textKey, Object... facts) {
        super("since", textKey, facts);
    }

    /** @param other the span of the standing that is there, its start known */
    static AlreadyStandsException during(Span other) {
        var start = other.start();
        var end = other.end();
        if (start == null) {
            throw new IllegalArgumentException("A span without a start clashes with nothing");
        }
        return end == null
                ? new AlreadyStandsException("memberships.refusal.standsSince", start)
                : new AlreadyStandsException("memberships.refusal.standsFromTo", start, end);
    }
}
