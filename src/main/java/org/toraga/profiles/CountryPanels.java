package org.toraga.profiles;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.BeforeEnterEvent;
import java.time.LocalDate;
import org.springframework.data.domain.Pageable;
import org.toraga.base.ui.PanelLoader;
import org.toraga.chairmanships.ChairmanshipService;
import org.toraga.chairmanships.ui.CountryChairmanshipsPanel;
import org.toraga.countries.CountryCode;
import org.toraga.countries.CountryNames;
import org.toraga.events.EventFilter;
import org.toraga.events.EventService;
import org.toraga.events.ui.EventsPanel;
import org.toraga.memberships.MembershipService;
import org.toraga.memberships.ui.CountryMembershipsPanel;
import org.toraga.statistics.ui.StatisticsPanels;

/** Makes the parts of a country's page. */
@org.springframework.stereotype.Component
class CountryPanels {

    private final PanelLoader loader;
    private final MembershipService memberships;
    private final ChairmanshipService chairmanships;
    private final EventService events;
    private final StatisticsPanels statistics;
    private final CountryNames names;

    CountryPanels(
            PanelLoader loader,
            MembershipService memberships,
            ChairmanshipService chairmanships,
            EventService events,
            StatisticsPanels statistics,
            CountryNames names) {
        this.loader = loader;
        this.memberships = memberships;
        this.chairmanships = chairmanships;
        this.events = events;
        this.statistics = statistics;
        this.names = names;
    }

    Component memberships(CountryCode country, LocalDate asOf) {
        return new CountryMembershipsPanel(memberships, loader, country, asOf);
    }

    Component chairmanships(CountryCode country, LocalDate asOf) {
        return new CountryChairmanshipsPanel(chairmanships, loader, country, asOf);
    }

    Component events(CountryCode country, LocalDate asOf) {
        return loader.load(
                () -> events.find(EventFilter.in(country), asOf, Pageable.unpaged()),
                found -> new EventsPanel(found, names, asOf));
    }

    /** @param event that leads to the page, below whose first screen they stand */
    Component statistics(CountryCode country, BeforeEnterEvent event) {
        return statistics.country(country, loader.below(event));
    }
}
