package org.toraga.statistics;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.toraga.countries.CountryCode;

/**
 * Works a measure out from figures that were read. Exact in decimals; divisions keep 34 digits. What would have to be divided
 * by zero, and what rests on no state at all, has no value.
 *
 * <p>Let x(M) be the figure of the states M in a year: their sum, or their mean weighted as the indicator says (see
 * {@link Aggregates}). Of one state it is the state's own figure, and there is none unless every part is known.
 */
class MeasureFormula {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private record Alone(CountryCode country, boolean isKnown) {}

    private final Measure measure;
    private final Figures figures;
    private final List<IndicatorCode> parts;
    private final @Nullable IndicatorCode weight;
    private final Map<Alone, Coverage> alone = new HashMap<>();

    MeasureFormula(Measure measure, Figures figures) {
        this.measure = measure;
        this.figures = figures;
        parts = measure.codes();
        weight = measure.weight();
    }

    Aggregate of(Subject subject, int year) {
        return switch (subject) {
            case Subject.State(var country) -> ofState(country, year);
            case Subject.Group group -> ofGroup(group.members().in(year), year);
            case Subject.World() -> new Aggregate(ofWorld(year), year, new Coverage(Set.of(), Set.of()));
        };
    }

    private Aggregate ofState(CountryCode country, int year) {
        var own = sum(country, year);
        var value = own == null
                ? null
                : switch (measure.shownAs()) {
                    case VALUE -> own;
                    case SHARE -> percent(own, worldSum(year));
                    case HEAD -> head(own, figures.of(Measure.POPULATION, country, year));
                    case INDEX -> percent(own, positive(sum(country, measure.baseYear())));
                    case GROWTH -> change(own, positive(sum(country, year - 1)));
                };
        var coverage = alone.computeIfAbsent(
                new Alone(country, value != null),
                key -> key.isKnown()
                        ? new Coverage(Set.of(country), Set.of())
                        : new Coverage(Set.of(), Set.of(country)));
        return new Aggregate(value, year, coverage);
    }

    private @Nullable BigDecimal ofWorld(int year) {
        var own = worldSum(year);
        return own == null
                ? null
                : switch (measure.shownAs()) {
                    case VALUE -> own;
                    case SHARE -> percent(own, own);
                    case HEAD -> head(own, figures.ofWorld(Measure.POPULATION, year));
                    case INDEX -> percent(own, positive(worldSum(measure.baseYear())));
                    case GROWTH -> change(own, positive(worldSum(year - 1)));
                };
    }

    private Aggregate ofGroup(Set<CountryCode> members, int year) {
        return switch (measure.shownAs()) {
            case VALUE -> known(together(members, year));
            case SHARE -> known(Aggregates.shareOfWorld(figures, parts, members, year));
            case HEAD -> perHead(members, year);
            case INDEX -> compared(members, year, measure.baseYear());
            case GROWTH -> growth(members, year);
        };
    }

    /** x(M): the sum of M, or its weighted mean. */
    private Aggregate together(Set<CountryCode> members, int year) {
        return weight == null
                ? Aggregates.sum(figures, parts, members, year)
                : Aggregates.weightedMean(figures, parts.getFirst(), weight, members, year);
    }

    /** A total of which no state has all parts says nothing: exports without imports are no trade. */
    private static Aggregate known(Aggregate total) {
        return total.coverage().with().isEmpty() ? new Aggregate(null, total.year(), total.coverage()) : total;
    }

    /**
     * Σ xₘ / Σ populationₘ over the members that have both, times the factor of the unit. Unit: that of the indicator for each
     * inhabitant; square kilometres become hectares, people are counted for each thousand inhabitants.
     */
    private Aggregate perHead(Set<CountryCode> members, int year) {
        var inputs = new ArrayList<>(parts);
        inputs.add(Measure.POPULATION);
        var coverage = figures.coverage(members, year, inputs);
        var total = Aggregates.sum(figures, parts, coverage.with(), year).value();
        var people = Aggregates.sum(figures, List.of(Measure.POPULATION), coverage.with(), year)
                .value();
        return new Aggregate(total == null ? null : head(total, people), year, coverage);
    }

    /** The figure against that of the year before, like with like: 100 · (x(M) / x₋₁(M) − 1). Unit: per cent. */
    private Aggregate growth(Set<CountryCode> members, int year) {
        var ratio = compared(members, year, year - 1);
        var value = ratio.value();
        return new Aggregate(value == null ? null : value.subtract(HUNDRED), year, ratio.coverage());
    }

    /**
     * The figure against that of {@code other}, like with like: 100 · x(M) / x₀(M), where M are the members of {@code year} that
     * have figures in both years. So neither an accession nor a gap looks like growth. No value unless x₀ is above zero.
     */
    private Aggregate compared(Set<CountryCode> members, int year, int other) {
        var inputs = weight == null ? parts : List.of(parts.getFirst(), weight);
        var now = figures.coverage(members, year, inputs);
        var both = figures.coverage(now.with(), other, inputs).with();
        var without = new HashSet<>(members);
        without.removeAll(both);
        var value = together(both, year).value();
        var before = positive(together(both, other).value());
        return new Aggregate(value == null ? null : percent(value, before), year, new Coverage(both, without));
    }

    private @Nullable BigDecimal sum(CountryCode country, int year) {
        var sum = BigDecimal.ZERO;
        for (var part : parts) {
            var value = figures.of(part, country, year);
            if (value == null) {
                return null;
            }
            sum = sum.add(value);
        }
        return sum;
    }

    private @Nullable BigDecimal worldSum(int year) {
        return Aggregates.world(figures, parts, year);
    }

    private @Nullable BigDecimal head(BigDecimal value, @Nullable BigDecimal people) {
        return people == null || people.signum() == 0
                ? null
                : value.multiply(measure.headFactor()).divide(people, MathContext.DECIMAL128);
    }

    private static @Nullable BigDecimal percent(BigDecimal value, @Nullable BigDecimal whole) {
        return whole == null || whole.signum() == 0
                ? null
                : value.multiply(HUNDRED).divide(whole, MathContext.DECIMAL128);
    }

    private static @Nullable BigDecimal change(BigDecimal value, @Nullable BigDecimal before) {
        var percent = percent(value, before);
        return percent == null ? null : percent.subtract(HUNDRED);
    }

    /** What something is compared with must be above zero, or the ratio misleads. */
    private static @Nullable BigDecimal positive(@Nullable BigDecimal value) {
        return value == null || value.signum() <= 0 ? null : value;
    }
}
