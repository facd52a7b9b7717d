package org.toraga.events.ui;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Component;
import org.toraga.events.EventFilter;
import org.toraga.events.EventService;
import org.toraga.organizations.OrganizationCode;
import org.toraga.organizations.ui.YearMark;
import org.toraga.organizations.ui.YearMarks;

/** Which event was, or is to be, held in which year. */
@Component
class EventYearMarks implements YearMarks {

    private final EventService events;

    EventYearMarks(EventService events) {
        this.events = events;
    }

    @Override
    public String kind() {
        return "events";
    }

    @Override
    public List<YearMark> of(Collection<OrganizationCode> organizations, LocalDate asOf, Locale language) {
        var filter = new EventFilter(Set.copyOf(organizations), Set.of(), Set.of(), null, null, null, "", "");
        return events.find(filter, asOf, Pageable.unpaged()).stream()
                .filter(event -> event.organization() != null)
                .map(event -> new YearMark(
                        event.dates().start().earliest().getYear(),
                        event.organization(),
                        event.title().in(language),
                        EventLink.path(event.code())))
                .toList();
    }
}
