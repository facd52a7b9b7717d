package org.toraga.compare;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.toraga.base.ui.Formats;
import org.toraga.base.ui.Texts;
import org.toraga.charts.ChartDescription;
import org.toraga.charts.ChartKind;
import org.toraga.charts.ChartPoint;
import org.toraga.charts.ChartSeries;
import org.toraga.countries.CountryNames;
import org.toraga.organizations.ui.OrganizationBadge;
import org.toraga.statistics.Aggregate;
import org.toraga.statistics.StatisticsService;
import org.toraga.statistics.ui.StatisticsTexts;

/** Describes the charts of a comparison: one indicator each, all of those compared on the same scale. */
@org.springframework.stereotype.Component
class CompareCharts {

    private final Texts texts;
    private final StatisticsTexts statisticsTexts;
    private final CountryNames names;

    CompareCharts(Texts texts, StatisticsTexts statisticsTexts, CountryNames names) {
        this.texts = texts;
        this.statisticsTexts = statisticsTexts;
        this.names = names;
    }

    ChartDescription describe(ComparedFigures figures, LocalDate asOf, Locale language) {
        var indicator = figures.indicator();
        var isOfStates = figures.ofOrganizations().isEmpty();
        var series = isOfStates ? ofStates(figures, language) : ofOrganizations(figures, language);
        var years = series.stream()
                .flatMap(one -> one.points().stream())
                .filter(point -> point.value() != null)
                .map(ChartPoint::category)
                .sorted()
                .toList();
        var unit = statisticsTexts.unit(indicator.unit(), language);
        var span = years.isEmpty()
                ? unit
                : text("compare.chart.subtitle", language, unit, years.getFirst(), years.getLast());
        return new ChartDescription(
                ChartKind.LINE,
                indicator.name().in(language),
                isOfStates ? span : text("compare.chart.members", language, span, Formats.date(asOf, language)),
                statisticsTexts.unitSign(indicator.unit(), language),
                indicator.decimals(),
                text("compare.chart.year", language),
                series,
                isOfStates ? List.of() : notes(figures, language),
                figures.sources(),
                String.valueOf(asOf.getYear()));
    }

    private List<ChartSeries> ofStates(ComparedFigures figures, Locale language) {
        return figures.ofStates().stream()
                .map(one -> new ChartSeries(
                        names.of(one.state(), language),
                        null,
                        one.values().isEmpty()
                                ? List.of()
                                : IntStream.rangeClosed(
                                                one.values().getFirst().year(),
                                                one.values().getLast().year())
                                        .mapToObj(year -> ChartPoint.of(
                                                String.valueOf(year),
                                                one.values().stream()
                                                        .filter(value -> value.year() == year)
                                                        .findFirst()
                                                        .map(value -> value.value())
                                                        .orElse(null)))
                                        .toList()))
                .toList();
    }

    private List<ChartSeries> ofOrganizations(ComparedFigures figures, Locale language) {
        return figures.ofOrganizations().stream()
                .map(one -> new ChartSeries(
                        one.organization().value(),
                        OrganizationBadge.colour(one.organization()),
                        one.aggregates().stream()
                                .map(aggregate -> point(aggregate, language))
                                .toList()))
                .toList();
    }

    private ChartPoint point(Aggregate aggregate, Locale language) {
        var coverage = aggregate.coverage();
        return new ChartPoint(
                String.valueOf(aggregate.year()),
                aggregate.value(),
                null,
                coverage.isComplete() ? null : statisticsTexts.shortCoverage(coverage, language),
                null);
    }

    /** How it is put together, and whose members lack a value. */
    private List<String> notes(ComparedFigures figures, Locale language) {
        var notes = new ArrayList<String>();
        var weight = figures.weight();
        if (weight != null) {
            notes.add(text("compare.chart.weighted", language, weight.name().in(language)));
        }
        figures.ofOrganizations().stream()
                .flatMap(one -> one.current().stream()
                        .map(current -> text(
                                "compare.chart.coverage",
                                language,
                                one.organization().value(),
                                statisticsTexts.coverage(current.year(), current.coverage(), language))))
                .forEach(notes::add);
        return notes;
    }

    /** The figures known on the day, each with its year, so that nobody has to read them off the lines. */
    String inWords(ComparedFigures figures, LocalDate asOf, Locale language) {
        var lastYear = StatisticsService.lastFullYear(asOf);
        return Stream.concat(
                        figures.ofOrganizations().stream()
                                .flatMap(one -> one.current().stream()
                                        .map(current -> latest(
                                                one.organization().value(),
                                                current.value(),
                                                current.year(),
                                                figures,
                                                language))),
                        figures.ofStates().stream()
                                .flatMap(one -> one.values().reversed().stream()
                                        .filter(value -> value.year() <= lastYear)
                                        .limit(1)
                                        .map(value -> latest(
                                                names.of(one.state(), language),
                                                value.value(),
                                                value.year(),
                                                figures,
                                                language))))
                .collect(Collectors.joining(" · "));
    }

    private String latest(String name, @Nullable BigDecimal value, int year, ComparedFigures figures, Locale language) {
        var indicator = figures.indicator();
        return value == null
                ? name
                : text(
                        "compare.chart.latest",
                        language,
                        name,
                        statisticsTexts.figure(value, indicator.unit(), indicator.decimals(), language),
                        String.valueOf(year));
    }

    private String text(String key, Locale language, Object... facts) {
        return texts.getTranslation(key, language, facts);
    }
}
