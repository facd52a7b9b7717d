package org.toraga.claims;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.toraga.chairmanships.Term;
import org.toraga.statistics.Aggregate;

/**
 * What the records come to for a claim.
 *
 * @param value in the claim's unit; absent if and only if there is an obstacle
 * @param aggregate that the value is, if it is made of figures
 * @param terms that were counted
 */
record Measure(
        @Nullable BigDecimal value,
        @Nullable Obstacle obstacle,
        @Nullable Aggregate aggregate,
        List<Term> terms) {

    static Measure of(BigDecimal value) {
        return new Measure(value, null, null, List.of());
    }

    static Measure of(BigDecimal value, Aggregate aggregate) {
        return new Measure(value, null, aggregate, List.of());
    }

    static Measure of(BigDecimal value, List<Term> terms) {
        return new Measure(value, null, null, terms);
    }

    static Measure none(Obstacle obstacle) {
        return new Measure(null, obstacle, null, List.of());
    }
}
