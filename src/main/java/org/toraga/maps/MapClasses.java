package org.toraga.maps;

import com.vaadin.flow.i18n.I18NProvider;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.toraga.charts.ChartWords;

/**
 * Parts values into classes of about as many states each, at round numbers. A class has its lower bound and all below its
 * upper one; the first is open downwards, the last upwards. No class is empty; equal values are never parted.
 *
 * <p>Around each quantile of what is left there is an interval, half a class wide, that may bound classes: the roundest number in it is taken
 * (a multiple of the greatest step among …, 10, 5, 2, 1, 0.5, …), of several the nearest to the quantile.
 */
public final class MapClasses {

    /** As many as an eye tells apart on a map. */
    public static final int USUAL = 5;

    private static final List<BigDecimal> STEPS =
            List.of(BigDecimal.TEN, BigDecimal.valueOf(5), BigDecimal.TWO, BigDecimal.ONE);

    private final List<BigDecimal> bounds;

    private MapClasses(List<BigDecimal> bounds) {
        this.bounds = bounds;
    }

    public static MapClasses of(Collection<BigDecimal> values) {
        return of(values, USUAL);
    }

    /** @param most classes, at least 1; there are fewer if there are fewer different values */
    public static MapClasses of(Collection<BigDecimal> values, int most) {
        var sorted = values.stream().sorted().toList();
        var different = (int)
                sorted.stream().map(BigDecimal::stripTrailingZeros).distinct().count();
        var classes = Math.min(most, different);
        var bounds = new ArrayList<BigDecimal>();
        var rest = sorted;
        for (int left = classes; left > 1 && rest.getLast().compareTo(rest.getFirst()) > 0; left--) {
            var bound = bound(rest, left);
            bounds.add(bound);
            rest = rest.stream().filter(value -> value.compareTo(bound) >= 0).toList();
        }
        return new MapClasses(List.copyOf(bounds));
    }

    /** Parts the lowest of {@code classes} from the rest; at least one value is below and one above. */
    private static BigDecimal bound(List<BigDecimal> sorted, int classes) {
        var quantile = 1.0 / classes;
        var wanted = at(sorted, quantile);
        var to = at(sorted, quantile + quantile / 4);
        if (to.compareTo(sorted.getFirst()) == 0) {
            to = first(sorted, value -> value.compareTo(sorted.getFirst()) > 0);
        }
        var from = at(sorted, quantile - quantile / 4);
        if (from.compareTo(to) == 0) {
            from = first(sorted.reversed(), value -> value.compareTo(wanted) < 0);
        }
        return roundest(from, to, wanted);
    }

    private static BigDecimal first(List<BigDecimal> values, Predicate<BigDecimal> condition) {
        return values.stream().filter(condition).findFirst().orElseThrow();
    }

    private static BigDecimal at(List<BigDecimal> sorted, double quantile) {
        return sorted.get((int) Math.min(sorted.size() - 1, Math.max(0, Math.floor(quantile * sorted.size()))));
    }

    /** The roundest number above {@code from}, at most {@code to}; of several equally round the nearest to {@code wanted}. */
    static BigDecimal roundest(BigDecimal from, BigDecimal to, BigDecimal wanted) {
        var size = from.abs().max(to.abs());
        for (int power = size.precision() - size.scale(); ; power--) {
            for (var step : STEPS) {
                var multiple = nearest(step.scaleByPowerOfTen(power), from, to, wanted);
                if (multiple.compareTo(from) > 0 && multiple.compareTo(to) <= 0) {
                    return multiple;
                }
            }
        }
    }

    private static BigDecimal nearest(BigDecimal step, BigDecimal from, BigDecimal to, BigDecimal wanted) {
        var lowest = from.divide(step, 0, RoundingMode.FLOOR).add(BigDecimal.ONE);
        var highest = to.divide(step, 0, RoundingMode.FLOOR);
        var aimed = wanted.divide(step, 0, RoundingMode.HALF_UP);
        return aimed.min(highest).max(lowest).multiply(step);
    }

    public int count() {
        return bounds.size() + 1;
    }

    /** The lower bounds of all classes but the first. */
    public List<BigDecimal> bounds() {
        return bounds;
    }

    /** Which class the value falls into, from 0. */
    public int indexOf(BigDecimal value) {
        return (int)
                bounds.stream().filter(bound -> bound.compareTo(value) <= 0).count();
    }

    /**
     * The classes for a legend in the language of the page: "below 10", "10 – 20", "20 and more".
     *
     * @param figure writes a bound, with its unit if it has one
     */
    public List<MapClass> named(Function<BigDecimal, String> figure) {
        return named(figure, I18NProvider::translate);
    }

    /** The same where no page is served. @param words of the language */
    public List<MapClass> named(Function<BigDecimal, String> figure, ChartWords.Lookup words) {
        if (bounds.isEmpty()) {
            return MapClass.scale(List.of(words.of("maps.class.all")));
        }
        var first = words.of("maps.class.below", figure.apply(bounds.getFirst()));
        var last = words.of("maps.class.from", figure.apply(bounds.getLast()));
        var between = Stream.iterate(1, index -> index < bounds.size(), index -> index + 1)
                .map(index -> words.of(
                        "maps.class.between", figure.apply(bounds.get(index - 1)), figure.apply(bounds.get(index))));
        return MapClass.scale(Stream.of(Stream.of(first), between, Stream.of(last))
                .flatMap(labels -> labels)
                .toList());
    }
}
