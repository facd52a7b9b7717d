package org.toraga.claims;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/** How a claim sets its number against the figure. */
public enum Comparator {
    /** Within ten per cent of the number, both ends included, unless the claim has a tolerance of its own. */
    ABOUT {
        @Override
        public boolean accepts(BigDecimal claimed, BigDecimal computed, @Nullable BigDecimal tolerance) {
            return computed.subtract(claimed)
                            .abs()
                            .compareTo(margin(claimed, tolerance == null ? ABOUT_TOLERANCE : tolerance))
                    <= 0;
        }
    },
    /** More than the number; less the tolerance, if the claim has one. */
    OVER {
        @Override
        public boolean accepts(BigDecimal claimed, BigDecimal computed, @Nullable BigDecimal tolerance) {
            return computed.compareTo(claimed.subtract(margin(claimed, tolerance))) > 0;
        }
    },
    /** Less than the number; and the tolerance, if the claim has one. */
    UNDER {
        @Override
        public boolean accepts(BigDecimal claimed, BigDecimal computed, @Nullable BigDecimal tolerance) {
            return computed.compareTo(claimed.add(margin(claimed, tolerance))) < 0;
        }
    },
    /** The figure, rounded to the decimals that the number is written with, is the number. Takes no tolerance. */
    EXACTLY {
        @Override
        public boolean accepts(BigDecimal claimed, BigDecimal computed, @Nullable BigDecimal tolerance) {
            return computed.setScale(Math.max(0, claimed.scale()), RoundingMode.HALF_UP)
                            .compareTo(claimed)
                    == 0;
        }
    };

    /** Per cent of the number by which "about" may miss it. */
    public static final BigDecimal ABOUT_TOLERANCE = BigDecimal.TEN;

    /**
     * Whether a figure makes a claim true.
     *
     * @param claimed the number as written: its scale is the number of its decimals
     * @param computed in the same unit
     * @param tolerance in per cent of the number, 0 to 100; null for the comparator's own
     */
    public abstract boolean accepts(BigDecimal claimed, BigDecimal computed, @Nullable BigDecimal tolerance);

    /** How far from the number a tolerance reaches, in the unit of the number; never negative. */
    public static BigDecimal margin(BigDecimal claimed, @Nullable BigDecimal tolerance) {
        return tolerance == null
                ? BigDecimal.ZERO
                : claimed.abs().multiply(tolerance).movePointLeft(2);
    }
}
