package org.toraga.charts;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class PackedPointsTest {

    @Test
    void packedMarksAreTheSameMarks() {
        var points = List.of(
                new ChartPoint("2021", new BigDecimal("12.50"), "countries/KAZ", null, null),
                new ChartPoint("2022", null, "countries/KAZ", null, null),
                new ChartPoint("2023", new BigDecimal("-2.1E+12"), "countries/KAZ", "estimated", null));

        assertThat(PackedPoints.of(points)).isInstanceOf(PackedPoints.class).isEqualTo(points);
    }

    @Test
    void marksOfDifferentPagesStayAsTheyAre() {
        var points = List.of(
                new ChartPoint("KAZ", BigDecimal.ONE, "countries/KAZ", null, null),
                new ChartPoint("UZB", BigDecimal.TWO, "countries/UZB", null, null));

        assertThat(PackedPoints.of(points)).isNotInstanceOf(PackedPoints.class).isEqualTo(points);
    }

    @Test
    void aValueOfMoreDigitsThanALongHoldsIsNotCut() {
        var points = List.of(ChartPoint.of("2023", new BigDecimal("12345678901234567890.123")));

        assertThat(PackedPoints.of(points)).isEqualTo(points);
    }

    @Test
    void theAddressThatLinesOfManyReadersLeadToIsKeptOnce() {
        assertThat(packed("KAZ").getFirst().path())
                .isEqualTo("countries/KAZ")
                .isSameAs(packed("KAZ").getFirst().path());
    }

    private static List<ChartPoint> packed(String country) {
        return PackedPoints.of(List.of(new ChartPoint("2021", BigDecimal.ONE, "countries/" + country, null, null)));
    }

    @Test
    void noMarksAreNone() {
        assertThat(PackedPoints.of(List.of())).isEmpty();
    }

    @Test
    void seriesThatShareTheirYearsStayTheSameSeries() {
        var series = List.of(
                new ChartSeries("Kazakhstan", null, List.of(ChartPoint.of("2022", BigDecimal.ONE))),
                new ChartSeries("Uzbekistan", null, List.of(ChartPoint.of("2022", BigDecimal.TWO)), true),
                new ChartSeries("World", null, List.of(ChartPoint.of("2023", BigDecimal.TEN))));

        assertThat(PackedPoints.together(series)).isEqualTo(series);
    }
}
