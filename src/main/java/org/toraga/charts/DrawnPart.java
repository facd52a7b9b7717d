package org.toraga.charts;

import com.vaadin.flow.component.charts.model.TreeSeriesItem;

/** A part of a whole that brings the text of its tooltip and its label along. */
class DrawnPart extends TreeSeriesItem {

    private final String text;
    private final String label;

    /** @param text of the tooltip, as markup. @param label as markup */
    DrawnPart(String name, String text, String label) {
        setName(Markup.escape(name));
        this.text = text;
        this.label = label;
    }

    String text() {
        return text;
    }

    String label() {
        return label;
    }
}
