package org.toraga.events.ui;

import com.vaadin.flow.component.Component;
import java.time.LocalDate;
import java.util.Optional;
import org.toraga.events.EventDetails;

/** What a module above this one adds at the end of an event's page, for example what was said about it. */
public interface EventCompanion {

    /** A section with a heading of its own (h2), or empty if there is nothing to add for this event on that day. */
    Optional<Component> companionOf(EventDetails event, LocalDate asOf);
}
