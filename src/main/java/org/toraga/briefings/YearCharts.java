package org.toraga.briefings;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.toraga.base.ui.Formats;
import org.toraga.charts.ChartDescription;
import org.toraga.charts.ChartKind;
import org.toraga.charts.ChartOptions;
import org.toraga.charts.ChartPoint;
import org.toraga.charts.ChartSeries;
import org.toraga.statistics.IndicatorDetails;
import org.toraga.statistics.YearValue;
import org.toraga.statistics.ui.ChartSources;
import org.toraga.statistics.ui.StatisticsTexts;

/** Charts of an indicator over years. */
@Component
class YearCharts {

    private final StatisticsTexts words;
    private final ChartSources sources;

    YearCharts(StatisticsTexts words, ChartSources sources) {
        this.words = words;
        this.sources = sources;
    }

    /** A year without a value is a gap. */
    static List<ChartPoint> points(List<YearValue> values) {
        if (values.isEmpty()) {
            return List.of();
        }
        var byYear = new HashMap<Integer, BigDecimal>();
        values.forEach(value -> byYear.put(value.year(), value.value()));
        return IntStream.rangeClosed(values.getFirst().year(), values.getLast().year())
                .mapToObj(year -> ChartPoint.of(String.valueOf(year), byYear.get(year)))
                .toList();
    }

    /** @param members day whose members are counted; null if no members are */
    ChartDescription describe(
            IndicatorDetails indicator,
            List<ChartSeries> series,
            List<String> notes,
            @Nullable LocalDate members,
            Composition pack) {
        var years = series.stream()
                .flatMap(one -> one.points().stream())
                .filter(point -> point.value() != null)
                .map(ChartPoint::category)
                .sorted()
                .toList();
        var unit = words.unit(indicator.unit(), pack.language);
        var subtitle = years.isEmpty()
                ? unit
                : members == null
                        ? pack.text("briefings.chart.subtitle", unit, years.getFirst(), years.getLast())
                        : pack.text(
                                "statistics.subtitle",
                                unit,
                                years.getFirst(),
                                years.getLast(),
                                Formats.date(members, pack.language));
        return new ChartDescription(
                ChartKind.LINE,
                indicator.name().in(pack.language),
                subtitle,
                words.unitSign(indicator.unit(), pack.language),
                indicator.decimals(),
                pack.text("briefings.chart.year"),
                series,
                notes,
                sources.of(List.of(indicator), pack.language),
                String.valueOf(pack.asOf.getYear()),
                ChartOptions.NONE);
    }
}
