package org.toraga.events;

import org.toraga.base.Refusal;

/** A code was given that cannot stand in an address: it takes capital letters, digits and hyphens, at most 40. */
public class MalformedEventCodeException extends Refusal {

    MalformedEventCodeException() {
        super("code", "events.refusal.malformedCode");
    }
}
