package org.toraga.charts;

import com.vaadin.flow.component.charts.model.style.Color;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * Classes of values, each with a colour: paler is nearer to zero, or to the least value, and those below zero have a hue of their own.
 *
 * @param bounds ascending; a class reaches from one up to the next
 */
record HeatScale(List<BigDecimal> bounds) {

    /** Colours of the style sheet, {@code --toraga-heat-1} and on, and {@code --toraga-heat-below-1} and on. */
    private static final int SHADES = 7;

    private static final int SHADES_BELOW = 4;

    static HeatScale of(List<BigDecimal> values, boolean isLogarithmic) {
        var scale = isLogarithmic ? ValueScale.ratios(values) : ValueScale.around(values);
        var ticks = scale.ticks();
        var stride = (ticks.size() - 2) / SHADES + 1;
        var bounds = new ArrayList<BigDecimal>();
        for (int index = 0; index < ticks.size() - 1; index += stride) {
            bounds.add(ticks.get(index));
        }
        bounds.add(ticks.getLast());
        return new HeatScale(List.copyOf(bounds));
    }

    int classes() {
        return bounds.size() - 1;
    }

    /** The class of a value that lies within the bounds. */
    int classOf(BigDecimal value) {
        var index = 0;
        while (index < classes() - 1 && value.compareTo(bounds.get(index + 1)) >= 0) {
            index++;
        }
        return index;
    }

    /** Custom property of the colour of a class. */
    String property(int index) {
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
