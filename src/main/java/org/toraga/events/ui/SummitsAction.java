package org.toraga.events.ui;

import com.vaadin.flow.component.Component;
import java.util.function.Supplier;
import org.toraga.events.EventFilter;

/** What a module above this one lets people do with the events that the filter leaves. */
public interface SummitsAction {

    /**
     * A button for the head of the page.
     *
     * @param shown tells the filter of the moment
     */
    Component button(Supplier<EventFilter> shown);
}
