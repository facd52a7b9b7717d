package org.toraga.charts;

import com.vaadin.flow.component.charts.model.style.Color;
import com.vaadin.flow.component.charts.model.style.FontWeight;
import com.vaadin.flow.component.charts.model.style.Style;

/** Text of a chart in one colour, with a rim of the paper's so that lines behind it do not disturb. */
class PlainText extends Style {

    private final String textOutline;

    PlainText(Color colour, String size, int rim) {
        setColor(colour);
        setFontSize(size);
        setFontWeight(FontWeight.NORMAL);
        textOutline = rim == 0 ? "none" : rim + "px " + ChartColours.PAPER;
    }

    String textOutline() {
        return textOutline;
    }
}
