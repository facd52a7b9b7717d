package org.toraga.events;

import org.toraga.base.Refusal;

/** A status was given that no plan, or no outcome, can have: nothing turns out to be planned, no plan is unknown. */
public class StatusOutOfPlaceException extends Refusal {

    StatusOutOfPlaceException(String field) {
        super(field, "events.refusal.statusOutOfPlace");
    }
}
