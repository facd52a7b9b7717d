package org.toraga.events;

import org.toraga.base.Refusal;

/** An outcome was given without the day from which it may be shown. */
public class OutcomeWithoutKnownDayException extends Refusal {

    OutcomeWithoutKnownDayException() {
        super("outcomeKnownOn", "events.refusal.outcomeWithoutKnownDay");
    }
}
