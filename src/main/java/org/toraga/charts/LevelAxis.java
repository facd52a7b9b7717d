package org.toraga.charts;

import com.vaadin.flow.component.charts.model.XAxis;
import java.util.ArrayList;
import java.util.List;

/** The level axis of a chart that has values on both. */
class LevelAxis extends XAxis {

    /** Of the axis, for a text. */
    private static final double LEAST_SHARE = 0.14;

    private final List<String> tickTexts;

    LevelAxis(ValueScale scale, ChartFigures figures) {
        tickTexts = new ArrayList<>(TickTexts.of(scale, figures));
        hideCrowded(scale);
        setTickPositions(TickTexts.positions(scale));
        // Else the library makes room for the areas of the marks on its own, far beyond the ticks.
        setMin(scale.first());
        setMax(scale.last());
        TickTexts.show(this, scale, getLabels());
    }

    /** The outermost ticks of a logarithmic axis may lie so near to the next that their texts would touch on a phone. */
    private void hideCrowded(ValueScale scale) {
        var last = scale.ticks().size() - 1;
        if (scale.isLogarithmic() && last > 1) {
            if (scale.height(scale.ticks().get(1)) < LEAST_SHARE) {
                tickTexts.set(0, "");
            }
            if (1 - scale.height(scale.ticks().get(last - 1)) < LEAST_SHARE) {
                tickTexts.set(last, "");
            }
        }
    }

    List<String> tickTexts() {
        return tickTexts;
    }
}
