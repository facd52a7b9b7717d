package org.toraga.events;

import org.toraga.base.Refusal;

/** An event was said to have been held, but not when: a year is enough. */
public class HeldWithoutDateException extends Refusal {

    HeldWithoutDateException() {
        super("outcomeStart", "events.refusal.heldWithoutDate");
    }
}
