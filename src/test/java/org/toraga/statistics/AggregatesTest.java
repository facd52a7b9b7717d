package org.toraga.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.toraga.countries.CountryCode;

class AggregatesTest {

    private static final IndicatorCode GDP = new IndicatorCode("GDP");
    private static final IndicatorCode GROWTH = new IndicatorCode("GROWTH");
    private static final IndicatorCode IMPORTS = new IndicatorCode("IMPORTS");
    private static final CountryCode KAZ = new CountryCode("KAZ");
    private static final CountryCode UZB = new CountryCode("UZB");
    private static final CountryCode TKM = new CountryCode("TKM");
    private static final int YEAR = 2022;

    private final Figures figures = new Figures();

    @Test
    void aSumNamesTheMembersWithoutAValueAndEstimatesNothing() {
        put(GDP, KAZ, "225");
        put(GDP, UZB, "90.5");

        var sum = Aggregates.sum(figures, List.of(GDP), Set.of(KAZ, UZB, TKM), YEAR);

        assertThat(sum.value()).isEqualByComparingTo("315.5");
        assertThat(sum.coverage()).isEqualTo(new Coverage(Set.of(KAZ, UZB), Set.of(TKM)));
    }

    @Test
    void aSumOfNothingIsNoValueAndNotZero() {
        assertThat(Aggregates.sum(figures, List.of(GDP), Set.of(TKM), YEAR).value())
                .isNull();
    }

    @Test
    void aMemberThatLacksOnePartOfASumAddsTheOtherAndIsNotCovered() {
        put(GDP, KAZ, "10");
        put(IMPORTS, KAZ, "5");
        put(IMPORTS, UZB, "3");

        var sum = Aggregates.sum(figures, List.of(GDP, IMPORTS), Set.of(KAZ, UZB), YEAR);

        assertThat(sum.value()).isEqualByComparingTo("18");
        assertThat(sum.coverage()).isEqualTo(new Coverage(Set.of(KAZ), Set.of(UZB)));
    }

    @Test
    void aMemberCountsInAWeightedMeanOnlyWithBothValueAndWeight() {
        put(GROWTH, KAZ, "4");
        put(GDP, KAZ, "200");
        put(GROWTH, UZB, "6");
        put(GDP, UZB, "100");
        put(GROWTH, TKM, "50");

        var mean = Aggregates.weightedMean(figures, GROWTH, GDP, Set.of(KAZ, UZB, TKM), YEAR);

        assertThat(mean.value().round(new MathContext(6))).isEqualByComparingTo("4.66667");
        assertThat(mean.coverage()).isEqualTo(new Coverage(Set.of(KAZ, UZB), Set.of(TKM)));
    }

    @Test
    void weightsThatAddUpToZeroGiveNoMean() {
        put(GROWTH, KAZ, "4");
        put(GDP, KAZ, "0");

        assertThat(Aggregates.weightedMean(figures, GROWTH, GDP, Set.of(KAZ), YEAR)
                        .value())
                .isNull();
    }

    @Test
    void aShareNeedsTheWorldInTheSameYear() {
        put(GDP, KAZ, "25");
        assertThat(Aggregates.shareOfWorld(figures, List.of(GDP), Set.of(KAZ), YEAR)
                        .value())
                .isNull();

        figures.add(GDP, Area.WORLD_CODE, YEAR, new BigDecimal("100"));
        assertThat(Aggregates.shareOfWorld(figures, List.of(GDP), Set.of(KAZ), YEAR)
                        .value())
                .isEqualByComparingTo("25");
    }

    @Test
    void aWorldOfZeroGivesNoShare() {
        put(GDP, KAZ, "0");
        figures.add(GDP, Area.WORLD_CODE, YEAR, BigDecimal.ZERO);

        assertThat(Aggregates.shareOfWorld(figures, List.of(GDP), Set.of(KAZ), YEAR)
                        .value())
                .isNull();
    }

    @RepeatedTest(200)
    void theSumOverAPartitionIsTheSumOfItsParts(RepetitionInfo repetition) {
        var random = new Random(repetition.getCurrentRepetition());
        var countries = randomFigures(random);
        var parts = partition(countries, random);

        var whole = Aggregates.sum(figures, List.of(GDP), countries, YEAR);
        var sums = parts.stream()
                .map(part -> Aggregates.sum(figures, List.of(GDP), part, YEAR))
                .toList();

        var valued = sums.stream()
                .map(Aggregate::value)
                .filter(value -> value != null)
                .toList();
        if (valued.isEmpty()) {
            assertThat(whole.value()).isNull();
        } else {
            assertThat(whole.value()).isEqualByComparingTo(valued.stream().reduce(BigDecimal.ZERO, BigDecimal::add));
        }
        assertThat(sums.stream().mapToInt(sum -> sum.coverage().with().size()).sum())
                .isEqualTo(whole.coverage().with().size());
    }

    @RepeatedTest(200)
    void aShareOfTheWorldLiesBetweenZeroAndAHundred(RepetitionInfo repetition) {
        var random = new Random(repetition.getCurrentRepetition());
        var countries = randomFigures(random);
        var world = Aggregates.sum(figures, List.of(GDP), countries, YEAR).value();
        if (world != null) {
            figures.add(GDP, Area.WORLD_CODE, YEAR, world);
        }

        for (var part : partition(countries, random)) {
            var share =
                    Aggregates.shareOfWorld(figures, List.of(GDP), part, YEAR).value();
            if (share != null) {
                assertThat(share).isBetween(BigDecimal.ZERO, BigDecimal.valueOf(100));
            } else {
                assertThat(world == null
                                || world.signum() == 0
                                || part.stream().allMatch(country -> figures.of(GDP, country, YEAR) == null))
                        .isTrue();
            }
        }
    }

    @RepeatedTest(200)
    void aWeightedMeanLiesBetweenTheLeastAndTheGreatestOfItsValues(RepetitionInfo repetition) {
        var random = new Random(repetition.getCurrentRepetition());
        var countries = randomFigures(random);

        var mean = Aggregates.weightedMean(figures, GROWTH, GDP, countries, YEAR);

        var value = mean.value();
        if (value != null) {
            var covered = mean.coverage().with().stream()
                    .map(country -> figures.of(GROWTH, country, YEAR))
                    .sorted()
                    .toList();
            var rounding = new BigDecimal("1E-20");
            assertThat(value)
                    .isBetween(
                            covered.getFirst().subtract(rounding),
                            covered.getLast().add(rounding));
        } else {
            assertThat(mean.coverage().with())
                    .allSatisfy(country ->
                            assertThat(figures.of(GDP, country, YEAR)).isEqualByComparingTo("0"));
        }
    }

    /** Up to thirty states, each with or without a figure and a weight; now and then a zero. */
    private Set<CountryCode> randomFigures(Random random) {
        var countries = new HashSet<CountryCode>();
        int count = random.nextInt(30);
        for (int i = 0; i < count; i++) {
            var country = new CountryCode("A" + (char) ('A' + i / 26) + (char) ('A' + i % 26));
            countries.add(country);
            if (random.nextInt(4) > 0) {
                put(GDP, country, random.nextInt(8) == 0 ? "0" : randomValue(random));
            }
            if (random.nextInt(4) > 0) {
                put(GROWTH, country, (random.nextBoolean() ? "-" : "") + randomValue(random));
            }
        }
        return countries;
    }

    private static String randomValue(Random random) {
        return random.nextInt(1_000_000) + "." + random.nextInt(1_000_000) + "E" + random.nextInt(9);
    }

    private static List<Set<CountryCode>> partition(Set<CountryCode> countries, Random random) {
        var parts = new ArrayList<Set<CountryCode>>();
        int count = 1 + random.nextInt(5);
        for (int i = 0; i < count; i++) {
            parts.add(new HashSet<>());
        }
        countries.forEach(country -> parts.get(random.nextInt(count)).add(country));
        return parts;
    }

    private void put(IndicatorCode indicator, CountryCode country, String value) {
        figures.add(indicator, country.value(), YEAR, new BigDecimal(value));
    }
}
