package org.toraga.charts;

import com.fasterxml.jackson.annotation.JsonValue;
import com.vaadin.flow.component.charts.model.style.Color;

/** A colour as the style sheets write it. Made from constants and from class names whose form has been checked. */
record NamedColour(@JsonValue String css) implements Color {

    @Override
    public String toString() {
        return css;
    }
}
