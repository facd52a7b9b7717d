package org.toraga.statistics;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.toraga.countries.CountryCode;

/**
 * Which figures of states there are, without their values: the years of each series, a bit for each. So it is known without
 * asking the database what stands on any page of the list, in any order but that of the values. Does not change.
 */
class SeriesYears {

    /** Of 64 years, the first from {@link ObservationRules#FIRST_YEAR} on; four hold every year that a figure may have. */
    static final int WORDS = 4;

    private static final int YEARS = WORDS * Long.SIZE;

    /** A state or an indicator: what names it, and its number in its table. */
    record Named<C>(C code, int id) {}

    /**
     * One of the three things that a figure is named by.
     *
     * @param positions those wanted of it, in the order wanted
     */
    record Axis(ObservationSort by, int[] positions) {

        Axis reversed() {
            return new Axis(
                    by,
                    IntStream.rangeClosed(1, positions.length)
                            .map(back -> positions[positions.length - back])
                            .toArray());
        }
    }

    private final List<Named<CountryCode>> countries;
    private final List<Named<IndicatorCode>> indicators;
    private final Map<CountryCode, Integer> countryAt;
    private final Map<IndicatorCode, Integer> indicatorAt;
    private final long[] bits;

    /**
     * @param countries in any order
     * @param indicators in the order of their codes
     * @param bits {@link #WORDS} for each series: all indicators of the first country, then of the second
     */
    SeriesYears(List<Named<CountryCode>> countries, List<Named<IndicatorCode>> indicators, long[] bits) {
        this.countries = countries;
        this.indicators = indicators;
        this.bits = bits;
        countryAt = places(countries);
        indicatorAt = places(indicators);
    }

    private static <C> Map<C, Integer> places(List<Named<C>> all) {
        return IntStream.range(0, all.size())
                .boxed()
                .collect(Collectors.toMap(position -> all.get(position).code(), Function.identity()));
    }

    /** Those of {@code wanted} that are known, in its order. */
    Axis countries(List<CountryCode> wanted) {
        return new Axis(
                ObservationSort.COUNTRY,
                wanted.stream()
                        .map(countryAt::get)
                        .filter(Objects::nonNull)
                        .mapToInt(Integer::intValue)
                        .toArray());
    }

    /** All of them by their codes, or one; none if it is not known. */
    Axis indicators(@Nullable IndicatorCode only) {
        return new Axis(
                ObservationSort.INDICATOR,
                only == null
                        ? IntStream.range(0, indicators.size()).toArray()
                        : Stream.ofNullable(indicatorAt.get(only))
                                .mapToInt(Integer::intValue)
                                .toArray());
    }

    /** Every year in which anything has a figure, or one year; earliest first. */
    Axis years(@Nullable Integer only) {
        var any = new long[WORDS];
        for (int word = 0; word < bits.length; word++) {
            any[word % WORDS] |= bits[word];
        }
        return new Axis(
                ObservationSort.YEAR,
                IntStream.range(0, YEARS)
                        .filter(year -> (any[year / Long.SIZE] >>> year & 1) == 1)
                        .filter(year -> only == null || ObservationRules.FIRST_YEAR + year == only)
                        .toArray());
    }

    boolean knows(CountryCode country, IndicatorCode indicator) {
        return countryAt.containsKey(country) && indicatorAt.containsKey(indicator);
    }

    /** The same, but for the years of one series, which is known. */
    SeriesYears with(CountryCode country, IndicatorCode indicator, long[] years) {
        var changed = bits.clone();
        int series = series(
                Objects.requireNonNull(countryAt.get(country)), Objects.requireNonNull(indicatorAt.get(indicator)));
        System.arraycopy(years, 0, changed, series, WORDS);
        return new SeriesYears(countries, indicators, changed);
    }

    private int series(int country, int indicator) {
        return (country * indicators.size() + indicator) * WORDS;
    }

    int count(List<Axis> axes) {
        return new Walk(axes).count();
    }

    /** @param axes all three, by the outermost of which the figures are sorted first */
    List<ObservationPlace> page(List<Axis> axes, long offset, int limit) {
        return new Walk(axes).page(offset, limit);
    }

    /** The order that {@link #page} has. */
    Comparator<ObservationPlace> order(List<Axis> axes) {
        return axes.stream().map(this::order).reduce(Comparator::thenComparing).orElseThrow();
    }

    private Comparator<ObservationPlace> order(Axis axis) {
        var ranks = new HashMap<Integer, Integer>();
        for (int position : axis.positions()) {
            ranks.put(
                    switch (axis.by()) {
                        case COUNTRY -> countries.get(position).id();
                        case INDICATOR -> indicators.get(position).id();
                        default -> ObservationRules.FIRST_YEAR + position;
                    },
                    ranks.size());
        }
        return Comparator.comparing(place -> ranks.getOrDefault(
                switch (axis.by()) {
                    case COUNTRY -> place.area();
                    case INDICATOR -> place.indicator();
                    default -> place.year();
                },
                ranks.size()));
    }

    /** Goes through the figures in an order, by whole groups where these are to be skipped. */
    private final class Walk {

        private final List<Axis> axes;
        private final Map<ObservationSort, int[]> within = new EnumMap<>(ObservationSort.class);
        private final List<ObservationPlace> found = new ArrayList<>();
        private long skipped;

        Walk(List<Axis> axes) {
            this.axes = axes;
            axes.forEach(axis -> within.put(axis.by(), axis.positions()));
        }

        List<ObservationPlace> page(long offset, int limit) {
            skipped = offset;
            go(0, limit);
            return found;
        }

        private void go(int depth, int limit) {
            if (depth == axes.size()) {
                found.add(place());
                return;
            }
            var axis = axes.get(depth);
            for (int position : axis.positions()) {
                if (found.size() == limit) {
                    break;
                }
                within.put(axis.by(), new int[] {position});
                int count = count();
                if (count <= skipped) {
                    skipped -= count;
                } else {
                    go(depth + 1, limit);
                }
            }
            within.put(axis.by(), axis.positions());
        }

        private ObservationPlace place() {
            return new ObservationPlace(
                    countries.get(one(ObservationSort.COUNTRY)).id(),
                    indicators.get(one(ObservationSort.INDICATOR)).id(),
                    ObservationRules.FIRST_YEAR + one(ObservationSort.YEAR));
        }

        private int one(ObservationSort by) {
            return positions(by)[0];
        }

        private int[] positions(ObservationSort by) {
            return within.getOrDefault(by, new int[0]);
        }

        int count() {
            var wanted = new long[WORDS];
            for (int year : positions(ObservationSort.YEAR)) {
                wanted[year / Long.SIZE] |= 1L << year;
            }
            int count = 0;
            for (int country : positions(ObservationSort.COUNTRY)) {
                for (int indicator : positions(ObservationSort.INDICATOR)) {
                    int series = series(country, indicator);
                    for (int word = 0; word < WORDS; word++) {
                        if (wanted[word] != 0) {
                            count += Long.bitCount(bits[series + word] & wanted[word]);
                        }
                    }
                }
            }
            return count;
        }
    }
}
