package org.toraga.events.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.toraga.countries.CountryNames;
import org.toraga.events.EventRow;

/** Events of an organization or a country as of a day: those to come, the nearest first, then those past, the latest first. */
public class EventsPanel extends Div {

    private static final Comparator<EventRow> BY_START =
            Comparator.comparing(event -> event.dates().start());

    /** @param rows as {@code EventService.find} gives them for that very day */
    public EventsPanel(List<EventRow> rows, CountryNames names, LocalDate asOf) {
        addClassName("events-panel");
        if (rows.isEmpty()) {
            add(new Paragraph(getTranslation("events.none.any")));
            return;
        }
        var upcoming = rows.stream()
                .filter(event -> !event.isOver(asOf))
                .sorted(BY_START)
                .toList();
        var past = rows.stream()
                .filter(event -> event.isOver(asOf))
                .sorted(BY_START.reversed())
                .toList();
        add(createPart("events.upcoming", upcoming, names));
        if (!past.isEmpty()) {
            add(createPart("events.past", past, names));
        }
    }

    private Section createPart(String title, List<EventRow> rows, CountryNames names) {
        var part = new Section(new H3(getTranslation(title)));
        if (rows.isEmpty()) {
            part.add(new Paragraph(getTranslation("events.none.upcoming")));
        } else {
            var list = new UnorderedList();
            list.addClassName("event-cards");
            rows.forEach(event -> list.add(new ListItem(new EventCard(event, names))));
            part.add(list);
        }
        return part;
    }
}
