package org.toraga.events;

import java.time.LocalDate;
import org.toraga.base.Refusal;

/** An event was to be known as held before it can have begun. */
public class KnownBeforeHeldException extends Refusal {

    KnownBeforeHeldException(LocalDate firstPossibleDay) {
        super("outcomeKnownOn", "events.refusal.knownBeforeHeld", firstPossibleDay);
    }
}
