package org.toraga.charts;

import com.vaadin.flow.component.charts.model.style.Color;
import com.vaadin.flow.component.charts.model.style.FontWeight;
import com.vaadin.flow.component.charts.model.style.Style;
import org.jspecify.annotations.Nullable;

/** Text of a chart in one colour, with a rim of the paper's so that lines behind it do not disturb. */
class PlainText extends Style {

    /** The library's own rim hides the first letter of a name in Cyrillic. */
    private final String textOutline = "none";

    private final String paintOrder = "stroke";
    private final @Nullable String stroke;
    private final @Nullable String strokeWidth;
    private final @Nullable String strokeLinejoin;

    PlainText(Color colour, String size, int rim) {
        setColor(colour);
        setFontSize(size);
        setFontWeight(FontWeight.NORMAL);
        stroke = rim == 0 ? null : ChartColours.PAPER.toString();
        strokeWidth = rim == 0 ? null : 2 * rim + "px";
        strokeLinejoin = rim == 0 ? null : "round";
    }

    String textOutline() {
        return textOutline;
    }

    String paintOrder() {
        return paintOrder;
    }

    @Nullable String stroke() {
        return stroke;
    }

    @Nullable String strokeWidth() {
        return strokeWidth;
    }

    @Nullable String strokeLinejoin() {
        return strokeLinejoin;
    }
}
