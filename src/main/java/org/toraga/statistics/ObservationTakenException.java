package org.toraga.statistics;

import org.toraga.base.Refusal;

/** The state has a figure of that indicator and year already. */
public class ObservationTakenException extends Refusal {

    ObservationTakenException(int year) {
        super("year", "statistics.refusal.observationTaken", String.valueOf(year));
    }
}
