package org.toraga.charts;

import com.vaadin.flow.component.charts.model.Axis;
import com.vaadin.flow.component.charts.model.AxisType;
import com.vaadin.flow.component.charts.model.Labels;
import java.util.List;

/** Ticks and their texts are made here, in the language of the page, rather than in the browser. */
public final class TickTexts {

    private TickTexts() {}

    /** What stands at the ticks of a scale. */
    public static List<String> of(ValueScale scale, ChartFigures figures) {
        return scale.ticks().stream()
                .map(tick -> figures.tick(tick, scale.isLogarithmic() ? tick : scale.step()))
                .toList();
    }

    /** Where they stand, as the chart library counts: by powers of ten on a logarithmic axis. */
    static Number[] positions(ValueScale scale) {
        return scale.ticks().stream()
                .map(tick -> scale.isLogarithmic() ? Math.log10(tick.doubleValue()) : tick)
                .toArray(Number[]::new);
    }

    static void show(Axis axis, ValueScale scale, Labels labels) {
        if (scale.isLogarithmic()) {
            axis.setType(AxisType.LOGARITHMIC);
        }
        // Code of ours alone: the texts reach it as data.
        labels.setFormatter(
                "function(){var o=this.axis.options;return o.tickTexts[o.tickPositions.indexOf(this.pos)]}");
    }
}
