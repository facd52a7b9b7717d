package org.toraga.events.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import org.toraga.base.ui.Formats;
import org.toraga.events.EventDetails;
import org.toraga.events.EventStatus;
import org.toraga.events.StatusEntry;
import org.toraga.sources.ui.SourceLink;

/** Announced, and what became of it: each with the day since when it is known and the source. */
class StatusHistory extends Section {

    StatusHistory(EventDetails details) {
        add(new H2(getTranslation("events.history")));
        var list = new OrderedList();
        list.addClassName("event-history");
        details.history().forEach(entry -> list.add(createItem(entry, details)));
        add(list);
    }

    private ListItem createItem(StatusEntry entry, EventDetails details) {
        var item = new ListItem(new EventStatusBadge(entry.status()));
        var on = entry.on();
        if (on != null) {
            var key = entry.status() == EventStatus.PLANNED ? "events.history.published" : "events.history.known";
            item.add(new Span(getTranslation(key, Formats.date(on, getLocale()))));
        }
        if (entry.source() != null) {
            item.add(new SourceLink(entry.source().value(), entry.source()));
        }
        if (entry.status() == EventStatus.PLANNED && details.event().fromLaterSources()) {
            var why = new Span(getTranslation("events.laterSources.why"));
            why.addClassName("event-history-note");
            item.add(why);
        }
        return item;
    }
}
