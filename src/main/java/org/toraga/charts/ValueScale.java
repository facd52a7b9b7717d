package org.toraga.charts;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/**
 * The values marked at an axis: round ones, evenly spaced, that enclose all values drawn.
 *
 * @param ticks ascending, at least two
 */
record ValueScale(List<BigDecimal> ticks, BigDecimal step) {

    private static final int INTERVALS = 5;

    private static final List<BigDecimal> ROUND =
            List.of(BigDecimal.ONE, BigDecimal.TWO, new BigDecimal("2.5"), new BigDecimal(5), BigDecimal.TEN);

    /** Least value over greatest, above which a line may leave out the zero: the way up from zero would be empty. */
    private static final BigDecimal FAR_FROM_ZERO = new BigDecimal("0.5");

    /** For marks that stand on the axis: zero is always among the ticks. */
    static ValueScale fromZero(List<BigDecimal> values) {
        return between(least(values).min(BigDecimal.ZERO), greatest(values).max(BigDecimal.ZERO));
    }

    /** For lines: zero is left out if all values lie far from it on one side. */
    static ValueScale around(List<BigDecimal> values) {
        var least = least(values);
        var greatest = greatest(values);
        var isFar = least.signum() > 0 && least.compareTo(greatest.multiply(FAR_FROM_ZERO)) > 0;
        return isFar && least.compareTo(greatest) < 0 ? between(least, greatest) : fromZero(values);
    }

    private static BigDecimal least(List<BigDecimal> values) {
        return values.stream().min(BigDecimal::compareTo).orElse(BigDecimal.ZERO);
    }

    private static BigDecimal greatest(List<BigDecimal> values) {
        return values.stream().max(BigDecimal::compareTo).orElse(BigDecimal.ONE);
    }

    private static ValueScale between(BigDecimal least, BigDecimal greatest) {
        var span = greatest.subtract(least);
        var step = span.signum() == 0
                ? BigDecimal.ONE
                : roundStep(span.divide(new BigDecimal(INTERVALS), MathContext.DECIMAL64));
        var tick = least.divide(step, 0, RoundingMode.FLOOR).multiply(step);
        var ticks = new ArrayList<BigDecimal>();
        ticks.add(tick);
        do {
            tick = tick.add(step);
            ticks.add(tick);
        } while (tick.compareTo(greatest) < 0);
        return new ValueScale(List.copyOf(ticks), step);
    }

    private static BigDecimal roundStep(BigDecimal least) {
        var power = BigDecimal.ONE.scaleByPowerOfTen(least.precision() - least.scale() - 1);
        return ROUND.stream()
                .map(power::multiply)
                .filter(step -> step.compareTo(least) >= 0)
                .findFirst()
                .orElse(power.multiply(BigDecimal.TEN));
    }

    BigDecimal first() {
        return ticks.getFirst();
    }

    BigDecimal last() {
        return ticks.getLast();
    }

    /** How far up a value lies, from 0 at the first tick to 1 at the last. */
    double height(BigDecimal value) {
        return value.subtract(first())
                .divide(last().subtract(first()), MathContext.DECIMAL64)
                .doubleValue();
    }
}
