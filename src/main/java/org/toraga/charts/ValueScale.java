package org.toraga.charts;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/**
 * The values marked at an axis: round ones that enclose all values drawn, evenly spaced or, on a logarithmic axis, at round ratios.
 *
 * @param ticks ascending, at least two
 * @param step between two ticks; of no meaning on a logarithmic axis
 */
public record ValueScale(List<BigDecimal> ticks, BigDecimal step, boolean isLogarithmic) {

    private static final int INTERVALS = 5;

    /** A logarithmic axis over no more powers of ten than this has ticks between them. */
    private static final int FEW_POWERS = 2;

    private static final int MOST_POWERS = 6;

    /** Greatest value over least, up to which evenly spaced ticks do on a logarithmic axis as well. */
    private static final BigDecimal FEW_TIMES = new BigDecimal(4);

    private static final List<BigDecimal> ROUND =
            List.of(BigDecimal.ONE, BigDecimal.TWO, new BigDecimal("2.5"), new BigDecimal(5), BigDecimal.TEN);

    /** Least value over greatest, above which a line may leave out the zero: the way up from zero would be empty. */
    private static final BigDecimal FAR_FROM_ZERO = new BigDecimal("0.5");

    /** For marks that stand on the axis: zero is always among the ticks. */
    public static ValueScale fromZero(List<BigDecimal> values) {
        return between(least(values).min(BigDecimal.ZERO), greatest(values).max(BigDecimal.ZERO));
    }

    /** For things that are counted: no tick lies between two whole numbers. */
    public ValueScale inWholes() {
        return step.compareTo(BigDecimal.ONE) >= 0 ? this : evenly(first(), last(), BigDecimal.ONE);
    }

    /** For lines: zero is left out if all values lie far from it on one side. */
    public static ValueScale around(List<BigDecimal> values) {
        var least = least(values);
        var greatest = greatest(values);
        var isFar = least.signum() > 0 && least.compareTo(greatest.multiply(FAR_FROM_ZERO)) > 0;
        return isFar && least.compareTo(greatest) < 0 ? between(least, greatest) : fromZero(values);
    }

    /** For values over several orders of magnitude; those of zero and below have no place on it. */
    public static ValueScale ratios(List<BigDecimal> values) {
        var drawn = values.stream().filter(value -> value.signum() > 0).toList();
        var least = drawn.stream().min(BigDecimal::compareTo).orElse(BigDecimal.ONE);
        var greatest = drawn.stream().max(BigDecimal::compareTo).orElse(BigDecimal.TEN);
        if (greatest.compareTo(least.multiply(FEW_TIMES)) <= 0) {
            return around(drawn).onRatios(least);
        }
        var first = power(least);
        var last = greatest.compareTo(BigDecimal.ONE.scaleByPowerOfTen(power(greatest))) == 0
                        && greatest.compareTo(least) > 0
                ? power(greatest)
                : power(greatest) + 1;
        var ticks =
                last - first <= FEW_POWERS ? fine(least, greatest, first, last) : powers(least, greatest, first, last);
        return new ValueScale(ticks, BigDecimal.ONE, true);
    }

    /** The exponent of the power of ten at or below a value above zero. */
    private static int power(BigDecimal value) {
        return value.precision() - value.scale() - 1;
    }

    /** The same ticks on a logarithmic axis, which zero is not on. */
    private ValueScale onRatios(BigDecimal least) {
        var above =
                new ArrayList<>(ticks.stream().filter(tick -> tick.signum() > 0).toList());
        if (above.getFirst().compareTo(least) > 0) {
            above.addFirst(least.round(new MathContext(1, RoundingMode.FLOOR)));
        }
        return new ValueScale(List.copyOf(above), step, true);
    }

    /** Powers of ten, between the round values that enclose all. */
    private static List<BigDecimal> powers(BigDecimal least, BigDecimal greatest, int first, int last) {
        var stride = (last - first + MOST_POWERS - 1) / MOST_POWERS;
        if (stride == 1) {
            var enclosing = fine(least, greatest, first, last);
            return enclosing.stream()
                    .filter(tick -> tick.equals(enclosing.getFirst())
                            || tick.equals(enclosing.getLast())
                            || tick.precision() == 1 && tick.unscaledValue().equals(BigInteger.ONE))
                    .toList();
        }
        var ticks = new ArrayList<BigDecimal>();
        for (int power = first; power < last + stride; power += stride) {
            ticks.add(BigDecimal.ONE.scaleByPowerOfTen(power));
        }
        return List.copyOf(ticks);
    }

    /** Ones, twos and fives, from the last at or below the least value to the first at or above the greatest. */
    private static List<BigDecimal> fine(BigDecimal least, BigDecimal greatest, int first, int last) {
        var ticks = new ArrayList<BigDecimal>();
        for (int power = first; power <= last; power++) {
            for (int digit : List.of(1, 2, 5)) {
                ticks.add(new BigDecimal(digit).scaleByPowerOfTen(power));
            }
        }
        var from = 0;
        while (ticks.get(from + 1).compareTo(least) <= 0) {
            from++;
        }
        var to = from + 1;
        while (ticks.get(to).compareTo(greatest) < 0) {
            to++;
        }
        return List.copyOf(ticks.subList(from, to + 1));
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
        return evenly(least, greatest, step);
    }

    private static ValueScale evenly(BigDecimal least, BigDecimal greatest, BigDecimal step) {
        var tick = least.divide(step, 0, RoundingMode.FLOOR).multiply(step);
        var ticks = new ArrayList<BigDecimal>();
        ticks.add(tick);
        do {
            tick = tick.add(step);
            ticks.add(tick);
        } while (tick.compareTo(greatest) < 0);
        return new ValueScale(List.copyOf(ticks), step, false);
    }

    private static BigDecimal roundStep(BigDecimal least) {
        var power = BigDecimal.ONE.scaleByPowerOfTen(least.precision() - least.scale() - 1);
        return ROUND.stream()
                .map(power::multiply)
                .filter(step -> step.compareTo(least) >= 0)
                .findFirst()
                .orElse(power.multiply(BigDecimal.TEN));
    }

    public BigDecimal first() {
        return ticks.getFirst();
    }

    public BigDecimal last() {
        return ticks.getLast();
    }

    /** How far up a value lies, from 0 at the first tick to 1 at the last. */
    public double height(BigDecimal value) {
        if (isLogarithmic) {
            var bottom = Math.log10(first().doubleValue());
            return (Math.log10(value.doubleValue()) - bottom) / (Math.log10(last().doubleValue()) - bottom);
        }
        return value.subtract(first())
                .divide(last().subtract(first()), MathContext.DECIMAL64)
                .doubleValue();
    }
}
