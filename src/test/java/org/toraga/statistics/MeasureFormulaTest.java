package org.toraga.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.time.Year;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.toraga.base.PartialDate;
import org.toraga.base.Wording;
import org.toraga.countries.CountryCode;
import org.toraga.sources.SourceCode;

class MeasureFormulaTest {

    private static final IndicatorDetails OUTPUT = indicator("OUTPUT", Unit.USD, Aggregation.SUM, null);
    private static final IndicatorDetails RATE =
            indicator("RATE", Unit.YEARS, Aggregation.WEIGHTED_MEAN, "SP.POP.TOTL");
    private static final List<CountryCode> STATES = Stream.of("AAA", "BBB", "CCC", "DDD", "EEE", "FFF")
            .map(CountryCode::new)
            .toList();
    private static final int YEAR = 2020;
    private static final BigDecimal TINY = new BigDecimal("0.000001");

    private static IndicatorDetails indicator(
            String code, Unit unit, Aggregation aggregation, @Nullable String weight) {
        return new IndicatorDetails(
                new IndicatorCode(code),
                Wording.english(code),
                code,
                unit,
                0,
                Topic.ECONOMY,
                aggregation,
                weight == null ? null : new IndicatorCode(weight),
                "Nobody",
                PartialDate.of(Year.of(2024)),
                null,
                new SourceCode("NOWHERE"),
                List.of());
    }

    private static Aggregate figure(IndicatorDetails indicator, ShownAs shownAs, Figures figures, Subject subject) {
        return new MeasureFormula(new Measure(List.of(indicator), shownAs, YEAR - 5), figures).of(subject, YEAR);
    }

    private static Subject group(Set<CountryCode> states) {
        return new Subject.Group("group", Members.constant(states));
    }

    /** Figures with gaps and noughts; the world is all states and a little more. */
    private static Figures random(Random random) {
        var figures = new Figures();
        for (var year : List.of(YEAR - 5, YEAR - 1, YEAR)) {
            var world = BigDecimal.valueOf(random.nextInt(50));
            for (var state : STATES) {
                var value = value(random);
                if (value != null) {
                    figures.add(OUTPUT.code(), state.value(), year, value);
                    world = world.add(value);
                }
                add(figures, RATE.code(), state, year, value(random));
                add(figures, Measure.POPULATION, state, year, value(random));
            }
            figures.add(OUTPUT.code(), Area.WORLD_CODE, year, world);
            figures.add(Measure.POPULATION, Area.WORLD_CODE, year, BigDecimal.valueOf(random.nextInt(3)));
        }
        return figures;
    }

    private static void add(
            Figures figures, IndicatorCode indicator, CountryCode state, int year, @Nullable BigDecimal value) {
        if (value != null) {
            figures.add(indicator, state.value(), year, value);
        }
    }

    private static @Nullable BigDecimal value(Random random) {
        return switch (random.nextInt(5)) {
            case 0 -> null;
            case 1 -> BigDecimal.ZERO;
            default -> BigDecimal.valueOf(random.nextInt(1_000_000), 2);
        };
    }

    private static Set<CountryCode> some(Random random) {
        return STATES.stream().filter(state -> random.nextBoolean()).collect(Collectors.toSet());
    }

    private static void always(Consumer<Random> law) {
        for (int seed = 0; seed < 400; seed++) {
            law.accept(new Random(seed));
        }
    }

    private static BigDecimal orZero(@Nullable BigDecimal value) {
        return value == null ? BigDecimal.ZERO : value;
    }

    @Test
    void theSumOverAPartitionIsTheSumOfItsParts() {
        always(random -> {
            var figures = random(random);
            var part = some(random);
            var rest = new HashSet<>(STATES);
            rest.removeAll(part);

            for (var shownAs : List.of(ShownAs.VALUE, ShownAs.SHARE)) {
                var all = figure(OUTPUT, shownAs, figures, group(Set.copyOf(STATES)));
                var one = figure(OUTPUT, shownAs, figures, group(part));
                var other = figure(OUTPUT, shownAs, figures, group(rest));

                assertThat(orZero(one.value()).add(orZero(other.value()))).isCloseTo(orZero(all.value()), within(TINY));
                assertThat(one.coverage().total() + other.coverage().total())
                        .isEqualTo(all.coverage().total());
            }
        });
    }

    @Test
    void aShareLiesBetweenNothingAndAll() {
        always(random -> {
            var figures = random(random);
            var share =
                    figure(OUTPUT, ShownAs.SHARE, figures, group(some(random))).value();
            if (share != null) {
                assertThat(share).isBetween(BigDecimal.ZERO, BigDecimal.valueOf(100));
            }
        });
    }

    @Test
    void aMeanLiesBetweenTheLeastAndTheGreatest() {
        always(random -> {
            var figures = random(random);
            var mean = figure(RATE, ShownAs.VALUE, figures, group(Set.copyOf(STATES)));
            var value = mean.value();
            if (value != null) {
                var own = mean.coverage().with().stream()
                        .map(state -> orZero(figures.of(RATE.code(), state, YEAR)))
                        .toList();
                assertThat(value)
                        .isBetween(
                                own.stream()
                                        .min(BigDecimal::compareTo)
                                        .orElseThrow()
                                        .subtract(TINY),
                                own.stream()
                                        .max(BigDecimal::compareTo)
                                        .orElseThrow()
                                        .add(TINY));
            }
        });
    }

    /** Noughts and gaps stand everywhere in the figures: none of it may end in a division by zero. */
    @Test
    void everyMeasureOfEverySubjectHasAValueOrNone() {
        always(random -> {
            var figures = random(random);
            var subjects = List.of(
                    group(some(random)), group(Set.of()), new Subject.State(STATES.getFirst()), new Subject.World());
            for (var shownAs : ShownAs.values()) {
                for (var subject : subjects) {
                    var figure = figure(OUTPUT, shownAs, figures, subject);
                    if (figure.value() != null && !(subject instanceof Subject.World)) {
                        assertThat(figure.coverage().with()).isNotEmpty();
                    }
                }
            }
        });
    }

    @Test
    void weightsThatAddUpToNothingGiveNoMean() {
        var figures = new Figures();
        for (var state : STATES) {
            figures.add(RATE.code(), state.value(), YEAR, BigDecimal.TEN);
            figures.add(Measure.POPULATION, state.value(), YEAR, BigDecimal.ZERO);
        }

        assertThat(figure(RATE, ShownAs.VALUE, figures, group(Set.copyOf(STATES)))
                        .value())
                .isNull();
    }

    @Test
    void aGroupOfOneIsThatState() {
        always(random -> {
            var figures = random(random);
            var state = STATES.get(random.nextInt(STATES.size()));
            for (var shownAs : ShownAs.values()) {
                assertThat(figure(OUTPUT, shownAs, figures, group(Set.of(state)))
                                .value())
                        .isEqualTo(figure(OUTPUT, shownAs, figures, new Subject.State(state))
                                .value());
            }
        });
    }
}
