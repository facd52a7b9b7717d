package org.toraga.events.ui;

import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import org.toraga.base.ui.Texts;
import org.toraga.events.EventStatus;

/** How an event stands: a word beside a sign of its own, so that colour is never alone. */
public class EventStatusBadge extends Span {

    public EventStatusBadge(EventStatus status) {
        super();
        setText(getTranslation(Texts.key(status)));
        addClassNames("event-status", "event-status-" + status.name().toLowerCase(Locale.ROOT));
    }
}
