package org.toraga.charts;

import com.vaadin.flow.component.charts.model.DataSeriesItem;
import org.jspecify.annotations.Nullable;

/** A mark that brings the text of its tooltip and its label along, so that the browser formats nothing. */
class DrawnPoint extends DataSeriesItem {

    private final @Nullable String text;
    private final @Nullable String label;

    /**
     * @param name null for a mark that is told by its place
     * @param text of the tooltip, as markup; null for a mark without one
     * @param label null for a mark without one
     */
    DrawnPoint(@Nullable String name, @Nullable String text, @Nullable String label) {
        if (name != null) {
            setName(Markup.escape(name));
        }
        this.text = text;
        this.label = label == null ? null : Markup.escape(label);
    }

    @Nullable String text() {
        return text;
    }

    @Nullable String label() {
        return label;
    }
}
