package org.toraga.events.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.toraga.events.EventRow;

/** Events that lie somewhere in a month or year: a band across it, so that none stands on a day that nobody named. */
class VagueBand extends Div {

    VagueBand(String label, List<EventRow> events) {
        addClassName("event-band");
        var heading = new Paragraph(label);
        heading.addClassName("event-band-label");
        var list = new UnorderedList();
        list.addClassName("event-chips");
        events.forEach(event -> list.add(new ListItem(new EventChip(event, null))));
        add(heading, list);
    }
}
