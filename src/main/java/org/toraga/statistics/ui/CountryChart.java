package org.toraga.statistics.ui;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.toraga.charts.ChartDescription;
import org.toraga.charts.ChartKind;
import org.toraga.charts.ChartPoint;
import org.toraga.charts.ChartSeries;
import org.toraga.charts.ChartSource;
import org.toraga.statistics.YearValue;

/** The course of one indicator of a state, described as what is taken from the page. */
final class CountryChart {

    private CountryChart() {}

    /** @param one with one value at least. @param country in the language of the page */
    static ChartDescription describe(
            CountryFigures.One one, String country, List<ChartSource> sources, StatisticsTexts texts, Locale language) {
        var indicator = one.indicator();
        var values = one.series().values();
        var first = values.getFirst().year();
        var last = values.getLast().year();
        var byYear = values.stream().collect(Collectors.toMap(YearValue::year, YearValue::value));
        // A year without a value is a gap, never a line drawn over it.
        var points = IntStream.rangeClosed(first, last)
                .mapToObj(year -> ChartPoint.of(String.valueOf(year), byYear.get(year)))
                .toList();
        return new ChartDescription(
                ChartKind.LINE,
                indicator.name().in(language) + ": " + country,
                texts.unit(indicator.unit(), language) + ", " + first + "–" + last,
                texts.unitSign(indicator.unit(), language),
                indicator.decimals(),
                texts.text("statistics.year", language),
                List.of(new ChartSeries(country, null, points)),
                List.of(),
                sources,
                null);
    }
}
