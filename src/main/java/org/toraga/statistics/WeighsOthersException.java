package org.toraga.statistics;

import org.toraga.base.Refusal;

/** Other indicators are weighted by this one, so it must go on being added up. */
public class WeighsOthersException extends Refusal {

    WeighsOthersException(long count) {
        super("aggregation", "statistics.refusal.weighsOthers", count);
    }
}
