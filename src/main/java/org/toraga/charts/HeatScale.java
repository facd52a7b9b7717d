package org.toraga.charts;

import com.vaadin.flow.component.charts.model.style.Color;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.TreeSet;

/**
 * Classes of values, each with a colour: paler is nearer to zero, or to the least value, and those below zero have a hue of their own.
 * About equally many values lie in each class, so that one great value does not take all colours from the others; the bounds are
 * rounded, and zero is among them if values lie on both of its sides.
 *
 * @param bounds ascending; a class reaches from one up to the next
 */
public record HeatScale(List<BigDecimal> bounds) {

    /** Colours of the style sheet, {@code --toraga-heat-1} and on, and {@code --toraga-heat-below-1} and on. */
    private static final int SHADES = 7;

    private static final int SHADES_BELOW = 4;

    /** Digits of the bounds: as few as tell enough classes apart. */
    private static final int FEWEST_DIGITS = 2;

    private static final int MOST_DIGITS = 5;
    private static final int ENOUGH = 5;

    /** @param values at least one */
    public static HeatScale of(List<BigDecimal> values) {
        var sorted = values.stream().sorted().toList();
        var bounds = bounds(sorted, FEWEST_DIGITS);
        for (int digits = FEWEST_DIGITS + 1; digits <= MOST_DIGITS && bounds.size() <= ENOUGH; digits++) {
            bounds = bounds(sorted, digits);
        }
        if (bounds.size() == 1) {
            bounds.add(bounds.first().add(BigDecimal.ONE));
        }
        return new HeatScale(List.copyOf(bounds));
    }

    private static TreeSet<BigDecimal> bounds(List<BigDecimal> sorted, int digits) {
        var least = sorted.getFirst();
        var greatest = sorted.getLast();
        var bounds = new TreeSet<BigDecimal>();
        bounds.add(least.round(new MathContext(digits, RoundingMode.FLOOR)));
        bounds.add(greatest.round(new MathContext(digits, RoundingMode.CEILING)));
        var isBothSides = least.signum() < 0 && greatest.signum() > 0;
        if (isBothSides) {
            bounds.add(BigDecimal.ZERO);
        }
        var classes = isBothSides ? SHADES - 1 : SHADES;
        for (int index = 1; index < classes; index++) {
            var value = sorted.get(index * sorted.size() / classes);
            bounds.add(value.round(new MathContext(digits, RoundingMode.HALF_UP)));
        }
        return bounds;
    }

    /** How many there are. */
    public int classes() {
        return bounds.size() - 1;
    }

    /** The class of a value that lies within the bounds. */
    public int classOf(BigDecimal value) {
        var index = 0;
        while (index < classes() - 1 && value.compareTo(bounds.get(index + 1)) >= 0) {
            index++;
        }
        return index;
    }

    /** Custom property of the colour of a class. */
    public String property(int index) {
        var below = (int) bounds.stream().filter(bound -> bound.signum() < 0).count();
        if (index < below) {
            return "--toraga-heat-below-" + spread(below - 1 - index, Math.max(below, classes() - below), SHADES_BELOW);
        }
        return "--toraga-heat-" + spread(index - below, Math.max(below, classes() - below), SHADES);
    }

    /** From 1 for the class nearest to zero to the last shade for the farthest. */
    private static int spread(int index, int classes, int shades) {
        return classes == 1 ? shades / 2 + 1 : 1 + Math.round(index * (shades - 1) / (float) (classes - 1));
    }

    Color colour(BigDecimal value) {
        return new NamedColour("var(" + property(classOf(value)) + ")");
    }
}
