package org.toraga.base.ui;

import com.vaadin.flow.component.page.ColorScheme;

/** How light the page is. */
public enum Colours {
    SYSTEM(ColorScheme.Value.LIGHT_DARK),
    LIGHT(ColorScheme.Value.LIGHT),
    DARK(ColorScheme.Value.DARK);

    private final ColorScheme.Value scheme;

    Colours(ColorScheme.Value scheme) {
        this.scheme = scheme;
    }

    ColorScheme.Value scheme() {
        return scheme;
    }
}
