package org.toraga.claims;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.toraga.countries.CountryCode;
import org.toraga.statistics.Aggregate;
import org.toraga.statistics.Aggregation;
import org.toraga.statistics.Coverage;
import org.toraga.statistics.IndicatorCode;
import org.toraga.statistics.IndicatorDetails;
import org.toraga.statistics.StatisticsService;
import org.toraga.statistics.YearValue;

/**
 * Measures what the states of a group make up together: their figure, or its share of the world.
 *
 * <p>The states are those of the group on the as-of day. The year is the claim's own, as far as it was over on that day; if
 * fewer than half of the states have figures of it, the latest of the five years before in which at least half have, and
 * failing that the latest with any figure. So a claim of 2023 is measured in 2023 on 15 January 2024, and in 2022 during 2023.
 */
@Component
class FigureMeasure {

    /** How many years before the claim's own its figures may be taken from. */
    private static final int WINDOW = 5;

    /** Where the picture of the years begins, years before the claim's own. */
    private static final int SHOWN_BEFORE = 20;

    private final StatisticsService statistics;
    private final Groups groups;

    FigureMeasure(StatisticsService statistics, Groups groups) {
        this.statistics = statistics;
        this.groups = groups;
    }

    Measure of(ClaimRow claim, LocalDate asOf) {
        var states = groups.of(claim, asOf);
        if (states.isEmpty()) {
            return Measure.none(Obstacle.NO_MEMBERS);
        }
        if (!isCombinable(claim)) {
            return Measure.none(Obstacle.NOT_COMBINABLE);
        }
        int last = Math.min(claim.year(), StatisticsService.lastFullYear(asOf));
        var chosen = StatisticsService.current(overYears(claim, states, last - WINDOW, last), asOf);
        return chosen.map(aggregate -> Measure.of(Objects.requireNonNull(aggregate.value()), aggregate))
                .orElseGet(() -> Measure.none(Obstacle.NO_FIGURES));
    }

    /** Every state and figure that the measure was made of, and the same measure in the years around. */
    Working working(ClaimRow claim, LocalDate asOf, Aggregate result) {
        var states = groups.of(claim, asOf);
        var shown = withWeight(indicators(claim));
        var year = result.year();
        var values = new HashMap<CountryCode, List<Optional<BigDecimal>>>();
        for (var indicator : shown) {
            statistics
                    .series(indicator.code(), states, year, year)
                    .forEach(series -> values.computeIfAbsent(series.country(), country -> new ArrayList<>())
                            .add(series.latest().map(YearValue::value)));
        }
        return new Working.Figures(
                shown,
                result,
                values.entrySet().stream()
                        .map(state -> new StateFigures(state.getKey(), state.getValue()))
                        .sorted(bySize(claim.indicators().size()))
                        .toList(),
                claim.metric() == Metric.SHARE_OF_WORLD ? world(shown, year) : List.of(),
                overYears(claim, states, claim.year() - SHOWN_BEFORE, StatisticsService.lastFullYear(asOf)));
    }

    /** @param added how many of the first values are added up; a weight behind them says nothing of the size */
    private static Comparator<StateFigures> bySize(int added) {
        return Comparator.comparing(
                        (StateFigures state) -> size(state, added).orElse(null),
                        Comparator.nullsLast(Comparator.reverseOrder()))
                .thenComparing(StateFigures::country);
    }

    private static Optional<BigDecimal> size(StateFigures state, int added) {
        return state.values().stream().limit(added).flatMap(Optional::stream).reduce(BigDecimal::add);
    }

    private List<Optional<BigDecimal>> world(List<IndicatorDetails> indicators, int year) {
        return indicators.stream()
                .map(indicator -> statistics.world(indicator.code(), year, year).stream()
                        .map(YearValue::value)
                        .findFirst())
                .toList();
    }

    private List<IndicatorDetails> withWeight(List<IndicatorDetails> indicators) {
        return indicators.stream()
                .flatMap(indicator -> Stream.concat(
                        Stream.of(indicator),
                        Optional.ofNullable(indicator.weight()).flatMap(statistics::indicator).stream()))
                .toList();
    }

    private List<IndicatorDetails> indicators(ClaimRow claim) {
        return claim.indicators().stream()
                .flatMap(code -> statistics.indicator(code).stream())
                .toList();
    }

    private List<Aggregate> overYears(ClaimRow claim, Set<CountryCode> states, int from, int to) {
        return claim.metric() == Metric.SHARE_OF_WORLD
                ? statistics.sharesOfWorld(claim.indicators(), states, from, to)
                : together(claim.indicators(), states, from, to);
    }

    /** A year counts only if every one of the indicators has a figure in it: imports alone are not trade. */
    private List<Aggregate> together(List<IndicatorCode> indicators, Set<CountryCode> states, int from, int to) {
        return indicators.stream()
                .map(indicator -> statistics.aggregates(indicator, states, from, to))
                .reduce(FigureMeasure::sums)
                .orElse(List.of());
    }

    private static List<Aggregate> sums(List<Aggregate> ones, List<Aggregate> others) {
        return ones.stream()
                .flatMap(one -> others.stream()
                        .filter(other -> other.year() == one.year())
                        .map(other -> sum(one, other)))
                .toList();
    }

    private static Aggregate sum(Aggregate one, Aggregate other) {
        var with = new HashSet<>(one.coverage().with());
        with.retainAll(other.coverage().with());
        var without = new HashSet<>(one.coverage().without());
        without.addAll(other.coverage().without());
        var value = one.value() == null || other.value() == null
                ? null
                : one.value().add(other.value());
        return new Aggregate(value, one.year(), new Coverage(with, without));
    }

    private boolean isCombinable(ClaimRow claim) {
        var ways = indicators(claim).stream().map(IndicatorDetails::aggregation).collect(Collectors.toSet());
        return ways.equals(Set.of(Aggregation.SUM))
                || claim.metric() == Metric.AGGREGATE
                        && claim.secondIndicator() == null
                        && ways.equals(Set.of(Aggregation.WEIGHTED_MEAN));
    }
}
