package org.toraga.charts;

import com.vaadin.flow.component.charts.model.DataSeriesItem;
import org.springframework.web.util.HtmlUtils;

/** A mark that brings the text of its tooltip and its label along, so that the browser formats nothing. */
class DrawnPoint extends DataSeriesItem {

    private final String text;
    private final String label;

    /** @param text of the tooltip, as markup */
    DrawnPoint(String name, String text, String label) {
        setName(HtmlUtils.htmlEscape(name));
        this.text = text;
        this.label = HtmlUtils.htmlEscape(label);
    }

    String text() {
        return text;
    }

    String label() {
        return label;
    }
}
