package org.toraga.statistics;

import org.toraga.base.Refusal;

/** No figure for a group of states can be made of an indicator: it is a rate, a share or a rank. */
public class NotAggregatableException extends Refusal {

    NotAggregatableException(IndicatorCode indicator) {
        super(null, "statistics.refusal.notAggregatable", indicator.value());
    }
}
