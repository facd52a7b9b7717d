package org.toraga.exports;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.toraga.base.ui.Texts;
import org.toraga.charts.ValueScale;

class AxisFormatTest {

    @Test
    void smallNumbersStandInFull() {
        assertThat(AxisFormat.of(ValueScale.fromZero(values("12.5", "870")), 1, Texts.ENGLISH))
                .isEqualTo("#,##0.0");
        assertThat(AxisFormat.of(ValueScale.fromZero(values("120000")), 0, Texts.ENGLISH))
                .isEqualTo("#,##0");
    }

    @Test
    void largeNumbersAreShortWithTheSignOfTheLanguage() {
        var scale = ValueScale.fromZero(values("12000000000000"));

        assertThat(AxisFormat.of(scale, 0, Texts.ENGLISH))
                .startsWith("0.0,,,,\"")
                .contains("tn");
        assertThat(AxisFormat.of(scale, 0, Texts.RUSSIAN)).contains("трлн");
        assertThat(AxisFormat.of(scale, 0, Texts.KAZAKH)).contains("трлн");
    }

    @Test
    void stepsBetweenWholeOnesHaveDecimals() {
        assertThat(AxisFormat.of(ValueScale.fromZero(values("2300000000")), 0, Texts.ENGLISH))
                .startsWith("0.0,,,\"");
    }

    @Test
    void ratiosHaveASignForEachThousand() {
        assertThat(AxisFormat.of(ValueScale.ratios(values("900000000", "20000000000000")), 0, Texts.ENGLISH))
                .startsWith("[>=1000000000000]#,##0,,,,\"")
                .contains(";[>=1000000000]#,##0,,,\"", ";#,##0,,\"");
    }

    private static List<BigDecimal> values(String... values) {
        return Stream.of(values).map(BigDecimal::new).toList();
    }
}
