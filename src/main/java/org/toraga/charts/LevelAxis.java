package org.toraga.charts;

import com.vaadin.flow.component.charts.model.XAxis;
import java.util.List;

/** The level axis of a chart that has values on both. */
class LevelAxis extends XAxis {

    private final List<String> tickTexts;

    LevelAxis(ValueScale scale, ChartFigures figures) {
        tickTexts = TickTexts.of(scale, figures);
        setTickPositions(TickTexts.positions(scale));
        TickTexts.show(this, scale, getLabels());
    }

    List<String> tickTexts() {
        return tickTexts;
    }
}
