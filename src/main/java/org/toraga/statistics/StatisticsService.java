package org.toraga.statistics;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.toraga.base.Roles;
import org.toraga.countries.CountryCode;

/**
 * Figures of states, and what they come to for a set of states: the members of an organization on the as-of day, who are
 * held constant over the years of a series.
 *
 * <p>Values are in the indicator's own unit, unscaled. What is missing stays missing: a gap in a series, a state named in an
 * aggregate's {@link Coverage}. Years run from 1900 to 2100; both ends of a span of years are included.
 */
@Service
@PreAuthorize("hasRole('" + Roles.VIEWER + "')")
@Transactional(readOnly = true)
public class StatisticsService {

    private static final Comparator<Observation> HIGHEST_FIRST =
            Comparator.comparing(Observation::value).reversed().thenComparing(Observation::country);

    private final IndicatorQueries indicators;
    private final ObservationQueries observations;

    StatisticsService(IndicatorQueries indicators, ObservationQueries observations) {
        this.indicators = indicators;
        this.observations = observations;
    }

    /** All indicators, by topic and then by name. */
    public List<IndicatorRow> indicators() {
        return indicators.all();
    }

    public Optional<IndicatorDetails> indicator(IndicatorCode code) {
        return indicators.find(code);
    }

    /** A series for each of {@code countries}, in their order; without values for a state that has none. */
    public List<Series> series(IndicatorCode indicator, Collection<CountryCode> countries, int fromYear, int toYear) {
        var figures = observations.find(List.of(indicator), countries, false, fromYear, toYear);
        return countries.stream()
                .map(country -> new Series(country, yearValues(figures, year -> figures.of(indicator, country, year))))
                .toList();
    }

    /** The publisher's own figures for the world. */
    public List<YearValue> world(IndicatorCode indicator, int fromYear, int toYear) {
        var figures = observations.find(List.of(indicator), List.of(), true, fromYear, toYear);
        return yearValues(figures, year -> figures.ofWorld(indicator, year));
    }

    private static List<YearValue> yearValues(Figures figures, IntFunction<@Nullable BigDecimal> valueOf) {
        var values = new ArrayList<YearValue>();
        for (int year : figures.years()) {
            var value = valueOf.apply(year);
            if (value != null) {
                values.add(new YearValue(year, value));
            }
        }
        return values;
    }

    /** Figures of {@code countries} in one year, highest first; states without one are left out. */
    public List<Observation> ranking(IndicatorCode indicator, Collection<CountryCode> countries, int year) {
        return latest(indicator, countries, year, year);
    }

    /** Figures of all states in one year, highest first. */
    public List<Observation> ranking(IndicatorCode indicator, int year) {
        return observations.ranking(indicator, year);
    }

    /** Each state's latest figure within a window of years, highest first; states without one are left out. */
    public List<Observation> latest(
            IndicatorCode indicator, Collection<CountryCode> countries, int fromYear, int toYear) {
        return series(indicator, countries, fromYear, toYear).stream()
                .flatMap(series -> series.latest().stream()
                        .map(latest -> new Observation(series.country(), latest.year(), latest.value())))
                .sorted(HIGHEST_FIRST)
                .toList();
    }

    /**
     * The figure of {@code members} in one year: their sum, or their mean weighted as the indicator says.
     *
     * @throws NotAggregatableException if the indicator is a rate, a share or a rank that cannot be put together
     * @throws UnknownIndicatorException if there is no such indicator
     */
    public Aggregate aggregate(IndicatorCode indicator, Set<CountryCode> members, int year) {
        var recipe = recipe(indicator);
        return recipe.aggregate(observations.find(recipe.inputs(), members, false, year, year), members, year);
    }

    /**
     * As {@link #aggregate}, for every year from the first to the last in the span that has a value; a year between
     * them may lack one.
     */
    public List<Aggregate> aggregates(IndicatorCode indicator, Set<CountryCode> members, int fromYear, int toYear) {
        var recipe = recipe(indicator);
        var figures = observations.find(recipe.inputs(), members, false, fromYear, toYear);
        return overYears(figures, year -> recipe.aggregate(figures, members, year));
    }

    /**
     * The figures of {@code members} in one year added up, those of several indicators together (exports and imports to trade).
     *
     * @throws NotAggregatableException if one of the indicators is not additive
     * @throws UnknownIndicatorException if there is no such indicator
     */
    public Aggregate sum(List<IndicatorCode> parts, Set<CountryCode> members, int year) {
        requireAdditive(parts);
        return Aggregates.sum(observations.find(parts, members, false, year, year), parts, members, year);
    }

    /**
     * The part of the world that {@code members} make up in one year, in per cent; several indicators are added up together
     * (exports and imports to trade).
     *
     * @throws NotAggregatableException if one of the indicators is not additive
     * @throws UnknownIndicatorException if there is no such indicator
     */
    public Aggregate shareOfWorld(List<IndicatorCode> parts, Set<CountryCode> members, int year) {
        requireAdditive(parts);
        return Aggregates.shareOfWorld(observations.find(parts, members, true, year, year), parts, members, year);
    }

    /** As {@link #shareOfWorld}, for every year from the first to the last in the span that has a value. */
    public List<Aggregate> sharesOfWorld(
            List<IndicatorCode> parts, Set<CountryCode> members, int fromYear, int toYear) {
        requireAdditive(parts);
        var figures = observations.find(parts, members, true, fromYear, toYear);
        return overYears(figures, year -> Aggregates.shareOfWorld(figures, parts, members, year));
    }

    /**
     * The year whose figures a page shows on a day: the latest that was over by then and for which at least half of the
     * states have a value; failing that, the latest that has any value.
     *
     * @param aggregates in the order of their years
     */
    public static Optional<Aggregate> current(List<Aggregate> aggregates, LocalDate asOf) {
        var over = aggregates.stream()
                .filter(aggregate -> aggregate.value() != null && aggregate.year() <= lastFullYear(asOf))
                .sorted(Comparator.comparing(Aggregate::year).reversed())
                .toList();
        return over.stream()
                .filter(aggregate -> aggregate.coverage().isAtLeastHalf())
                .findFirst()
                .or(() -> over.stream().findFirst());
    }

    /**
     * The year in which a page compares {@code countries} with one another on a day, by the same rule as {@link #current}:
     * also for an indicator that cannot be put together. Empty if none of them has a figure by then.
     */
    public OptionalInt yearShown(IndicatorCode indicator, Set<CountryCode> countries, LocalDate asOf) {
        var figures = observations.find(
                List.of(indicator), countries, false, ObservationRules.FIRST_YEAR, lastFullYear(asOf));
        var sums = overYears(figures, year -> Aggregates.sum(figures, List.of(indicator), countries, year));
        return current(sums, asOf).stream().mapToInt(Aggregate::year).findFirst();
    }

    /** The latest year that is over on the evening of {@code asOf}: figures of a year are about all of it. */
    public static int lastFullYear(LocalDate asOf) {
        return asOf.plusDays(1).getYear() - 1;
    }

    private static List<Aggregate> overYears(Figures figures, IntFunction<Aggregate> aggregateOf) {
        if (figures.years().isEmpty()) {
            return List.of();
        }
        var all = IntStream.rangeClosed(
                        figures.years().getFirst(), figures.years().getLast())
                .mapToObj(aggregateOf)
                .toList();
        int first = 0;
        int end = all.size();
        while (first < end && all.get(first).value() == null) {
            first++;
        }
        while (end > first && all.get(end - 1).value() == null) {
            end--;
        }
        return all.subList(first, end);
    }

    /** How one indicator is put together, and what that takes. */
    private record Recipe(IndicatorCode indicator, @Nullable IndicatorCode weight) {

        List<IndicatorCode> inputs() {
            return Stream.of(indicator, weight).filter(Objects::nonNull).toList();
        }

        Aggregate aggregate(Figures figures, Set<CountryCode> members, int year) {
            return weight == null
                    ? Aggregates.sum(figures, List.of(indicator), members, year)
                    : Aggregates.weightedMean(figures, indicator, weight, members, year);
        }
    }

    private Recipe recipe(IndicatorCode code) {
        var indicator = indicators.find(code).orElseThrow(() -> new UnknownIndicatorException(code));
        if (indicator.aggregation() == Aggregation.NONE) {
            throw new NotAggregatableException(code);
        }
        return new Recipe(code, indicator.weight());
    }

    private void requireAdditive(List<IndicatorCode> parts) {
        for (var code : parts) {
            var indicator = indicators.find(code).orElseThrow(() -> new UnknownIndicatorException(code));
            if (indicator.aggregation() != Aggregation.SUM) {
                throw new NotAggregatableException(code);
            }
        }
    }
}
