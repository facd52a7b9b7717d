package org.toraga.statistics;

import org.toraga.base.Refusal;

/** A figure has more digits than anything measured can have. */
public class ValueOutOfRangeException extends Refusal {

    ValueOutOfRangeException(int mostDigits) {
        super("value", "statistics.refusal.value", mostDigits);
    }
}
