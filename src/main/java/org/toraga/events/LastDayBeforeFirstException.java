package org.toraga.events;

import java.time.LocalDate;
import org.toraga.base.Refusal;

/** An event was to end before it starts. */
public class LastDayBeforeFirstException extends Refusal {

    LastDayBeforeFirstException(String lastDayField, LocalDate firstDay) {
        super(lastDayField, "events.refusal.lastDayBeforeFirst", firstDay);
    }
}
