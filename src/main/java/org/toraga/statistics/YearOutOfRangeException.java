package org.toraga.statistics;

import org.toraga.base.Refusal;

/** A figure was entered for a year that the desk does not keep. */
public class YearOutOfRangeException extends Refusal {

    YearOutOfRangeException(int first, int last) {
        super("year", "statistics.refusal.year", String.valueOf(first), String.valueOf(last));
    }
}
