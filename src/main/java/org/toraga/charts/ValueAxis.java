package org.toraga.charts;

import com.vaadin.flow.component.charts.model.YAxis;
import java.util.List;

/** An axis whose ticks and their texts are made here, in the language of the page, rather than in the browser. */
class ValueAxis extends YAxis {

    private final List<String> tickTexts;

    ValueAxis(ValueScale scale, ChartFigures figures) {
        tickTexts = scale.ticks().stream()
                .map(tick -> figures.tick(tick, scale.step()))
                .toList();
        setTickPositions(scale.ticks().stream().map(Number.class::cast).toArray(Number[]::new));
        // Code of ours alone: the texts reach it as data.
        getLabels()
                .setFormatter(
                        "function(){var o=this.axis.options;return o.tickTexts[o.tickPositions.indexOf(this.value)]}");
    }

    List<String> tickTexts() {
        return tickTexts;
    }
}
