package org.toraga.charts;

import com.vaadin.flow.component.charts.model.style.Color;

/** Text that is cut where it would need a second line. */
class OneLine extends PlainText {

    private final String whiteSpace = "nowrap";
    private final String textOverflow = "ellipsis";

    OneLine(Color colour, String size) {
        super(colour, size, 0);
    }

    String whiteSpace() {
        return whiteSpace;
    }

    String textOverflow() {
        return textOverflow;
    }
}
