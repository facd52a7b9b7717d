package org.toraga.events.ui;

import org.toraga.base.Wording;
import org.toraga.base.ui.PageLink;
import org.toraga.base.ui.RecordText;
import org.toraga.events.EventRow;

/** An event's title, leading to its page. */
public class EventLink extends PageLink {

    public EventLink(EventRow event) {
        this(event.title(), event.code());
    }

    public EventLink(Wording title, String code) {
        super(new RecordText(title), path(code));
        addClassName("event-link");
    }

    public static String path(String code) {
        return "summits/" + code;
    }
}
