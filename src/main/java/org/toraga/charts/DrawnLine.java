package org.toraga.charts;

import com.vaadin.flow.component.charts.model.PlotOptionsLine;
import com.vaadin.flow.component.charts.model.style.Color;
import java.util.Map;

/**
 * A line in front, or a quiet one behind the others. The keyboard passes over quiet lines: whoever wants to hear one picks it, or
 * reads the table.
 */
class DrawnLine extends PlotOptionsLine {

    private final boolean quiet;
    private final int zIndex;
    private final Map<String, Object> accessibility;

    private DrawnLine(boolean quiet, Color colour, int width) {
        this.quiet = quiet;
        zIndex = quiet ? 0 : 1;
        accessibility = Map.of("enabled", !quiet);
        setColor(colour);
        setLineWidth(width);
        setShowInLegend(!quiet);
    }

    static DrawnLine inFront(Color colour) {
        return new DrawnLine(false, colour, 2);
    }

    static DrawnLine behind() {
        return new DrawnLine(true, ChartColours.BEHIND, 1);
    }

    boolean quiet() {
        return quiet;
    }

    int zIndex() {
        return zIndex;
    }

    Map<String, Object> accessibility() {
        return accessibility;
    }
}
