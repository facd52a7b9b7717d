package org.toraga.compare;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.springframework.data.domain.Pageable;
import org.toraga.base.ui.Formats;
import org.toraga.events.EventFilter;
import org.toraga.events.EventRow;
import org.toraga.events.EventService;
import org.toraga.events.EventStatus;
import org.toraga.events.ui.EventLink;

/** The event that comes next, as it was announced by the day shown. */
final class NextEvent {

    private NextEvent() {}

    /** Events still to come as of the day, the nearest first. @param whose whose events are looked at */
    static List<EventRow> all(EventFilter whose, LocalDate asOf, EventService events) {
        var planned = new EventFilter(
                whose.organizations(), Set.of(), Set.of(EventStatus.PLANNED), whose.country(), asOf, null, "", "");
        return events.find(planned, asOf, Pageable.unpaged());
    }

    static Optional<EventRow> of(EventFilter whose, LocalDate asOf, EventService events) {
        return all(whose, asOf, events).stream()
                .filter(event -> !event.fromLaterSources())
                .findFirst();
    }

    static Component show(Optional<EventRow> next, String none, Locale language) {
        return next.<Component>map(event -> {
                    var day = new Span(Formats.date(event.dates().start(), language));
                    day.addClassName("quiet");
                    return new Div(new EventLink(event), new Div(day));
                })
                .orElseGet(() -> new Span(none));
    }
}
