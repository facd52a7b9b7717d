package org.toraga.charts;

import com.vaadin.flow.component.charts.model.PlotOptionsLine;
import com.vaadin.flow.component.charts.model.style.Color;

/** A line in front, above the one that is pointed at behind it. */
class DrawnLine extends PlotOptionsLine {

    private final int zIndex = 1;

    DrawnLine(Color colour) {
        setColor(colour);
        setLineWidth(2);
    }

    int zIndex() {
        return zIndex;
    }
}
