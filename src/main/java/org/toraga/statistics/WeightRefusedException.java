package org.toraga.statistics;

import org.toraga.base.Refusal;

/** The weight of an indicator does not suit the way in which its values are put together. */
public class WeightRefusedException extends Refusal {

    private WeightRefusedException(String textKey, Object... facts) {
        super("weight", textKey, facts);
    }

    static WeightRefusedException missing() {
        return new WeightRefusedException("statistics.refusal.weight.missing");
    }

    static WeightRefusedException unused() {
        return new WeightRefusedException("statistics.refusal.weight.unused");
    }

    static WeightRefusedException itself() {
        return new WeightRefusedException("statistics.refusal.weight.itself");
    }

    static WeightRefusedException unknown(IndicatorCode weight) {
        return new WeightRefusedException("statistics.refusal.weight.unknown", weight.value());
    }

    /** A mean weighted by a rate or a share means nothing: only what adds up can weigh. */
    static WeightRefusedException notAdditive(IndicatorCode weight) {
        return new WeightRefusedException("statistics.refusal.weight.notAdditive", weight.value());
    }
}
