package org.toraga.charts;

import com.vaadin.flow.component.charts.model.DataSeriesItem;

/** A mark that brings the text of its tooltip and its label along, so that the browser formats nothing. */
class DrawnPoint extends DataSeriesItem {

    private final String text;
    private final String label;

    /** @param text of the tooltip, as markup */
    DrawnPoint(String name, String text, String label) {
        setName(Markup.escape(name));
        this.text = text;
        this.label = Markup.escape(label);
    }

    String text() {
        return text;
    }

    String label() {
        return label;
    }
}
