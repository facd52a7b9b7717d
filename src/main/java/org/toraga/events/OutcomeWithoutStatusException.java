package org.toraga.events;

import org.toraga.base.Refusal;

/** Something was said of the outcome, but not what it is. */
public class OutcomeWithoutStatusException extends Refusal {

    OutcomeWithoutStatusException() {
        super("outcomeStatus", "events.refusal.outcomeWithoutStatus");
    }
}
