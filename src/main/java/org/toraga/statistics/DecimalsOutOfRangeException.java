package org.toraga.statistics;

import org.toraga.base.Refusal;

/** The decimals that an indicator is shown with are 0 to 6. */
public class DecimalsOutOfRangeException extends Refusal {

    DecimalsOutOfRangeException() {
        super("decimals", "statistics.refusal.decimals");
    }
}
