package org.toraga.claims;

import org.toraga.base.Refusal;

/** A claim lacks what its metric is made of, or has what the metric cannot use. */
public class ClaimRefusedException extends Refusal {

    private ClaimRefusedException(String field, String textKey, Object... facts) {
        super(field, textKey, facts);
    }

    static ClaimRefusedException groupMissing() {
        return new ClaimRefusedException("organization", "claims.refusal.group");
    }

    static ClaimRefusedException organizationMissing() {
        return new ClaimRefusedException("organization", "claims.refusal.organization");
    }

    static ClaimRefusedException indicatorMissing() {
        return new ClaimRefusedException("indicator", "claims.refusal.indicator.missing");
    }

    static ClaimRefusedException indicatorUnused() {
        return new ClaimRefusedException("indicator", "claims.refusal.indicator.unused");
    }

    static ClaimRefusedException sameIndicator() {
        return new ClaimRefusedException("secondIndicator", "claims.refusal.indicator.same");
    }

    static ClaimRefusedException firstIndicatorMissing() {
        return new ClaimRefusedException("indicator", "claims.refusal.indicator.first");
    }

    /** @param field of the draft that holds the indicator */
    static ClaimRefusedException notAdditive(String field, Object indicator) {
        return new ClaimRefusedException(field, "claims.refusal.indicator.notAdditive", indicator.toString());
    }

    static ClaimRefusedException notCombinable(String field, Object indicator) {
        return new ClaimRefusedException(field, "claims.refusal.indicator.notCombinable", indicator.toString());
    }

    static ClaimRefusedException numberMissing() {
        return new ClaimRefusedException("claimedValue", "claims.refusal.number");
    }

    static ClaimRefusedException unit() {
        return new ClaimRefusedException("unit", "claims.refusal.unit");
    }

    static ClaimRefusedException toleranceRange() {
        return new ClaimRefusedException("tolerance", "claims.refusal.tolerance.range");
    }

    static ClaimRefusedException toleranceUnused() {
        return new ClaimRefusedException("tolerance", "claims.refusal.tolerance.exactly");
    }
}
