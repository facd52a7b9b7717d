package org.toraga.claims;

import java.math.BigDecimal;
import java.math.MathContext;
import org.jspecify.annotations.Nullable;

/**
 * What a test of a claim says on a day. Never stored: it changes with the records, the figures and the day.
 *
 * @param obstacle present if and only if the claim cannot be checked
 * @param computed what the desk's own records come to, in the unit of the claim; present if and only if it was checked
 * @param distance of the computed from the claimed number, in the unit of the claim; negative if the claim says too much
 * @param distancePercent the same in per cent of the number claimed; absent also if that number is zero
 */
public record Verdict(
        Finding finding,
        @Nullable Obstacle obstacle,
        @Nullable BigDecimal computed,
        @Nullable BigDecimal distance,
        @Nullable BigDecimal distancePercent) {

    /** @param tolerance in per cent of the number claimed, or null for the comparator's own */
    static Verdict of(BigDecimal claimed, Comparator comparator, @Nullable BigDecimal tolerance, BigDecimal computed) {
        var distance = computed.subtract(claimed);
        return new Verdict(
                comparator.accepts(claimed, computed, tolerance) ? Finding.HOLDS : Finding.DOES_NOT_HOLD,
                null,
                computed,
                distance,
                claimed.signum() == 0 ? null : distance.movePointRight(2).divide(claimed.abs(), MathContext.DECIMAL64));
    }

    static Verdict unchecked(Obstacle obstacle) {
        return new Verdict(Finding.CANNOT_BE_CHECKED, obstacle, null, null, null);
    }
}
