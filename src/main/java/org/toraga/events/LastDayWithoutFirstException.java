package org.toraga.events;

import org.toraga.base.Refusal;

/** A last day was given although the first is known by month or year only, or not at all. */
public class LastDayWithoutFirstException extends Refusal {

    LastDayWithoutFirstException(String startField) {
        super(startField, "events.refusal.lastDayWithoutFirst");
    }
}
