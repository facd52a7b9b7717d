package org.toraga.exports;

import java.math.BigDecimal;
import java.util.Locale;
import org.toraga.base.ui.Formats;
import org.toraga.charts.ValueScale;

/** How office programs write the numbers at an axis: from millions on in short, with the sign of the language for the rest. */
final class AxisFormat {

    /** A figure has so many digits for each sign. */
    private static final int DIGITS = 3;

    /** From millions on. */
    private static final int FEWEST = 2;

    private AxisFormat() {}

    /** For example {@code 0.0,,,"bn"}. @param decimals of the values as shown in full */
    static String of(ValueScale scale, int decimals, Locale language) {
        var thousands = power(scale.last()) / DIGITS;
        if (thousands < FEWEST) {
            return DataSheet.format(decimals);
        }
        if (scale.isLogarithmic()) {
            return "[>=1" + "0".repeat(DIGITS * thousands) + "]" + brief(0, thousands, language) + ";[>=1"
                    + "0".repeat(DIGITS * (thousands - 1)) + "]" + brief(0, thousands - 1, language) + ";"
                    + brief(0, thousands - 2, language);
        }
        var shown = scale.step()
                .movePointLeft(DIGITS * thousands)
                .stripTrailingZeros()
                .scale();
        return brief(Math.clamp(shown, 0, 2), thousands, language);
    }

    private static int power(BigDecimal value) {
        return value.precision() - value.scale() - 1;
    }

    private static String brief(int decimals, int thousands, Locale language) {
        var sign = thousands <= 0
                ? ""
                : Formats.brief(BigDecimal.TEN.pow(DIGITS * thousands), language)
                        .replaceAll("[\\d\"]", "");
        return (decimals == 0 ? "#,##0" : "0." + "0".repeat(decimals))
                + ",".repeat(Math.max(0, thousands))
                + (sign.isEmpty() ? "" : "\"" + sign + "\"");
    }
}
