package org.toraga.charts;

import com.vaadin.flow.component.charts.model.AxisTitle;

/** The title of an upright axis, written level from the axis on. */
class UprightTitle extends AxisTitle {

    private final String textAlign = "left";

    UprightTitle(AxisTitle title) {
        super(title.getText());
        setAlign(title.getAlign());
        setStyle(title.getStyle());
        setOffset(0);
    }

    String textAlign() {
        return textAlign;
    }
}
