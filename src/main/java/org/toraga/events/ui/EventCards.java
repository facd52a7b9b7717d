package org.toraga.events.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.springframework.data.domain.PageRequest;
import org.toraga.countries.CountryNames;
import org.toraga.events.EventRow;
import org.toraga.events.EventService;

/** The events as cards below one another, some at a time, where the page is too narrow for columns. */
class EventCards extends Div {

    private static final int AT_ONCE = 20;

    private final EventService events;
    private final CountryNames names;
    private final SummitsAddress state;
    private final UnorderedList cards = new UnorderedList();
    private final Button more = new Button(getTranslation("events.more"), click -> addMore());
    private int shown;

    EventCards(EventService events, CountryNames names, SummitsAddress state) {
        this.events = events;
        this.names = names;
        this.state = state;
        addClassName("event-card-list");
        cards.addClassName("event-cards");
        add(cards, more);
        addMore();
    }

    private void addMore() {
        List<EventRow> rows = events.find(state.filter(), state.asOf(), PageRequest.of(shown / AT_ONCE, AT_ONCE));
        rows.forEach(event -> cards.add(new ListItem(new EventCard(event, names))));
        shown += AT_ONCE;
        more.setVisible(events.count(state.filter(), state.asOf()) > shown);
    }
}
