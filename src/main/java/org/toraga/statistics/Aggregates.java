package org.toraga.statistics;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.toraga.countries.CountryCode;

/** The formulas by which figures of states become a figure of them all. Exact in decimals; divisions keep 34 digits. */
final class Aggregates {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private Aggregates() {}

    /**
     * Adds up the figures of {@code members}: Σ xₘ.
     *
     * <p>Unit: the indicators' own, unscaled. Several indicators are added up together, as exports and imports to trade;
     * a member that lacks one of them adds the others and counts as not covered. No figure at all gives no value.
     *
     * <p>Source: the method called "sum" in the World Bank's note on country groups; a total with gaps is kept here.
     */
    static Aggregate sum(Figures figures, List<IndicatorCode> indicators, Set<CountryCode> members, int year) {
        @Nullable BigDecimal sum = null;
        for (var indicator : indicators) {
            for (var member : members) {
                var value = figures.of(indicator, member, year);
                if (value != null) {
                    sum = sum == null ? value : sum.add(value);
                }
            }
        }
        return new Aggregate(sum, year, figures.coverage(members, year, indicators));
    }

    /**
     * The mean of {@code members}, each weighted by its figure of {@code weight} in the same year: Σ wₘ·xₘ / Σ wₘ over the
     * members that have both.
     *
     * <p>Unit: the indicator's own; lies between the least and the greatest xₘ as long as no weight is negative. No value if
     * no member has both figures or the weights add up to zero.
     *
     * <p>Source: the method called "weighted average" in the World Bank's note on country groups.
     */
    static Aggregate weightedMean(
            Figures figures, IndicatorCode indicator, IndicatorCode weight, Set<CountryCode> members, int year) {
        var coverage = figures.coverage(members, year, List.of(indicator, weight));
        var products = BigDecimal.ZERO;
        var weights = BigDecimal.ZERO;
        for (var member : coverage.with()) {
            var value = figures.of(indicator, member, year);
            var memberWeight = figures.of(weight, member, year);
            if (value != null && memberWeight != null) {
                products = products.add(value.multiply(memberWeight));
                weights = weights.add(memberWeight);
            }
        }
        return new Aggregate(
                weights.signum() == 0 ? null : products.divide(weights, MathContext.DECIMAL128), year, coverage);
    }

    /**
     * The part of the world that {@code members} make up: 100 · Σ xₘ / x of the world in the same year.
     *
     * <p>Unit: per cent; 0 to 100 for figures that are never negative. The world is the publisher's own total (WLD), which
     * counts territories that are no state here as well. No value without a sum, or if the world's figure is missing or zero.
     */
    static Aggregate shareOfWorld(Figures figures, List<IndicatorCode> indicators, Set<CountryCode> members, int year) {
        var sum = sum(figures, indicators, members, year);
        var world = world(figures, indicators, year);
        var value = sum.value();
        var share = value == null || world == null || world.signum() == 0
                ? null
                : value.multiply(HUNDRED).divide(world, MathContext.DECIMAL128);
        return new Aggregate(share, year, sum.coverage());
    }

    /** The world's figures added up; absent if one of them is missing. */
    static @Nullable BigDecimal world(Figures figures, List<IndicatorCode> indicators, int year) {
        var sum = BigDecimal.ZERO;
        for (var indicator : indicators) {
            var value = figures.ofWorld(indicator, year);
            if (value == null) {
                return null;
            }
            sum = sum.add(value);
        }
        return sum;
    }
}
