package org.toraga.charts;

import com.vaadin.flow.component.charts.model.PlotOptionsLine;
import com.vaadin.flow.component.charts.model.SeriesTooltip;
import com.vaadin.flow.component.charts.model.style.Color;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A line in front, or a quiet one behind the others. The keyboard passes over quiet lines: whoever wants to hear one picks it, or
 * reads the table.
 */
class DrawnLine extends PlotOptionsLine {

    /** The tooltip of a mark that has no words of its own; code of ours alone, the texts reach it as data. */
    private static final String SAID_BY_LINE = """
            function(){
                return this.series.name + ', ' + this.category + '<br/>' + this.series.options.said[this.index];
            }""";

    private final boolean quiet;
    private final int zIndex;
    private final Map<String, Object> accessibility;

    /** What the tooltips of its marks say, in their order; null if the marks say it themselves. */
    private final @Nullable List<String> said;

    private DrawnLine(boolean quiet, Color colour, int width, @Nullable List<String> said) {
        this.quiet = quiet;
        this.said = said;
        zIndex = quiet ? 0 : 1;
        accessibility = Map.of("enabled", !quiet);
        setColor(colour);
        setLineWidth(width);
        setShowInLegend(!quiet);
    }

    static DrawnLine inFront(Color colour) {
        return new DrawnLine(false, colour, 2, null);
    }

    /**
     * Marks of such lines are thousands: they are bare places and values, and the line has the words.
     *
     * @param said of each mark in a tooltip, as markup
     */
    static DrawnLine behind(List<String> said) {
        var line = new DrawnLine(true, ChartColours.BEHIND, 1, said);
        var tooltip = new SeriesTooltip();
        tooltip.setPointFormatter(SAID_BY_LINE);
        line.setTooltip(tooltip);
        return line;
    }

    @Nullable List<String> said() {
        return said;
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
