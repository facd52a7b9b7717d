package org.toraga.events.ui;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.shared.Tooltip;

/** Says quietly that an event which is shown as planned is known from reports of a later day only. */
public class LaterSourcesMark extends Span {

    public LaterSourcesMark() {
        setText(getTranslation("events.laterSources"));
        addClassName("event-later-sources");
        getElement().setAttribute("tabindex", "0");
        Tooltip.forComponent(this).setText(getTranslation("events.laterSources.why"));
    }
}
