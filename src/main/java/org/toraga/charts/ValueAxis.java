package org.toraga.charts;

import com.vaadin.flow.component.charts.model.YAxis;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The upright axis of values. */
class ValueAxis extends YAxis {

    private final List<String> tickTexts;

    private @Nullable Integer top;
    private @Nullable Integer height;

    ValueAxis(ValueScale scale, ChartFigures figures) {
        tickTexts = TickTexts.of(scale, figures);
        setTickPositions(TickTexts.positions(scale));
        TickTexts.show(this, scale, getLabels());
    }

    List<String> tickTexts() {
        return tickTexts;
    }

    /** Leaves room above the values, in pixels of the chart. */
    void setRoom(int top, int height) {
        this.top = top;
        this.height = height;
    }

    @Nullable Integer top() {
        return top;
    }

    @Nullable Integer height() {
        return height;
    }
}
