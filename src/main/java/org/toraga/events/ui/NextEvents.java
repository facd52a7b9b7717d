package org.toraga.events.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import org.toraga.countries.CountryNames;
import org.toraga.events.EventRow;

/** The events that come next, in their order. */
public class NextEvents extends Div {

    /** @param rows as {@code EventService.next} gives them */
    public NextEvents(List<EventRow> rows, CountryNames names) {
        addClassName("next-events");
        if (rows.isEmpty()) {
            add(new Paragraph(getTranslation("events.none.upcoming")));
            return;
        }
        var list = new OrderedList();
        list.addClassName("event-cards");
        rows.forEach(event -> list.add(new ListItem(new EventCard(event, names))));
        add(list);
    }
}
