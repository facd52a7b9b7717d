package org.toraga.statistics.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.toraga.base.ui.Texts;
import org.toraga.charts.ChartPoint;
import org.toraga.countries.CountryCode;
import org.toraga.support.WholeDesk;

@WholeDesk
class CountryChartTest {

    @Autowired
    private CountryFiguresReader reader;

    @Autowired
    private StatisticsTexts texts;

    @Test
    void aYearWithoutAValueIsAGapInWhatIsTaken() {
        var figures = reader.read(new CountryCode("KAZ"), LocalDate.of(2024, 1, 15), Texts.ENGLISH);

        assertThat(figures.indicators()).hasSizeGreaterThan(10).allSatisfy(one -> {
            var chart = CountryChart.describe(one, "Kazakhstan", figures.sources(), texts, Texts.ENGLISH);
            var points = chart.series().getFirst().points();
            var first = Integer.parseInt(points.getFirst().category());
            assertThat(points)
                    .extracting(ChartPoint::category)
                    .containsExactlyElementsOf(IntStream.range(first, first + points.size())
                            .mapToObj(String::valueOf)
                            .toList());
            assertThat(chart.values()).hasSameSizeAs(one.series().values());
            assertThat(chart.title()).endsWith(": Kazakhstan");
        });
    }
}
