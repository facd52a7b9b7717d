package org.toraga.charts;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.regex.Pattern;
import org.toraga.base.ui.Formats;

/** The values of a chart in words of the language. */
public record ChartFigures(String unit, int decimals, Locale locale) {

    /** From here on, in either direction, labels give three digits and a sign for the rest. */
    private static final BigDecimal LONG = new BigDecimal(10_000);

    /** Units that stand before the figure. */
    private static final Pattern CURRENCY = Pattern.compile("\\p{L}{0,3}\\p{Sc}");

    private static final String NO_BREAK = "\u00a0";

    public static ChartFigures of(ChartDescription description, Locale locale) {
        return new ChartFigures(description.unit(), description.decimals(), locale);
    }

    public static ChartFigures of(Axis axis, Locale locale) {
        return new ChartFigures(axis.unit(), axis.decimals(), locale);
    }

    /** All digits, without the unit: for a table whose head names it. */
    public String exact(BigDecimal value) {
        return Formats.fixed(value, decimals, locale);
    }

    /** All digits and the unit. */
    public String exactWithUnit(BigDecimal value) {
        return withUnit(exact(value));
    }

    /** Short enough for a label at a mark; a currency is left to the subtitle. */
    public String brief(BigDecimal value) {
        return percent(isLong(value) ? Formats.brief(value, locale) : exact(value));
    }

    /** A value at an axis, whose neighbours lie {@code step} apart. */
    public String tick(BigDecimal value, BigDecimal step) {
        if (isLong(value)) {
            return percent(Formats.brief(value, locale));
        }
        return percent(
                Formats.fixed(value, Math.max(0, step.stripTrailingZeros().scale()), locale));
    }

    private static boolean isLong(BigDecimal value) {
        return value.abs().compareTo(LONG) >= 0;
    }

    private String percent(String figure) {
        return unit.equals("%") ? withUnit(figure) : figure;
    }

    private String withUnit(String figure) {
        if (unit.isEmpty()) {
            return figure;
        }
        return CURRENCY.matcher(unit).matches() ? unit + NO_BREAK + figure : figure + NO_BREAK + unit;
    }
}
