package org.toraga.events.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.List;
import org.toraga.base.Precision;
import org.toraga.base.Roles;
import org.toraga.base.ui.AsOf;
import org.toraga.base.ui.PageLink;
import org.toraga.base.ui.RecordText;
import org.toraga.base.ui.StillCells;
import org.toraga.base.ui.Texts;
import org.toraga.base.ui.ViewHeader;
import org.toraga.chairmanships.ChairmanshipService;
import org.toraga.chairmanships.PriorityService;
import org.toraga.countries.CountryNames;
import org.toraga.events.EventDetails;
import org.toraga.events.EventNeighbour;
import org.toraga.events.EventRow;
import org.toraga.events.EventService;
import org.toraga.organizations.ui.OrganizationBadge;
import org.toraga.revisions.ui.HistoryPanels;
import org.toraga.revisions.ui.LiveChanges;
import org.toraga.sources.ui.SourceNotes;

/** One event as it is known on the day: when and where, the plan beside the outcome, and what it rests on. */
@Route("summits/:code")
@RolesAllowed(Roles.VIEWER)
class EventView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final EventService events;
    private final CountryNames names;
    private final ChairmanshipService chairmanships;
    private final PriorityService priorities;
    private final List<EventCompanion> companions;
    private final HistoryPanels history;
    private String code = "";
    private String title = "";

    EventView(
            EventService events,
            CountryNames names,
            ChairmanshipService chairmanships,
            PriorityService priorities,
            List<EventCompanion> companions,
            HistoryPanels history,
            LiveChanges live) {
        this.events = events;
        this.names = names;
        this.chairmanships = chairmanships;
        this.priorities = priorities;
        this.companions = companions;
        this.history = history;
        addClassName("event-page");
        live.watch(this, changed -> {
            if (changed.touches(events.name(), code)) {
                var asOf = AsOf.current();
                events.details(code, asOf).ifPresent(details -> show(details, asOf));
            }
        });
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var asOf = AsOf.current();
        var details = event.getRouteParameters()
                .get("code")
                .flatMap(code -> events.details(code, asOf))
                .orElseThrow(NotFoundException::new);
        show(details, asOf);
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    private void show(EventDetails details, LocalDate asOf) {
        removeAll();
        code = details.event().code();
        title = details.event().title().in(getLocale());
        var description = new Paragraph(new RecordText(details.description()));
        description.addClassName("event-description");
        add(createKicker(details.event()), createHeader(details.event()), createFacts(details.event()), description);
        add(StillCells.part(new PlanAndOutcome(details, names, asOf)), StillCells.part(new StatusHistory(details)));
        var organization = details.event().organization();
        if (organization != null) {
            add(StillCells.part(new EventChair(organization, chairDay(details.event(), asOf), chairmanships, names)));
            var wanted = priorities.of(organization);
            if (!wanted.isEmpty()) {
                add(StillCells.part(new EventPriorities(wanted)));
            }
        }
        companions.forEach(companion -> companion.companionOf(details, asOf).ifPresent(this::add));
        var sources = new Section(new H2(getTranslation("events.sources")), new SourceNotes(details.sources()));
        add(sources, history.section("events", details.event().code()), createNeighbours(details));
    }

    /** The first day of the event if it is known, so that its chair is named and not the one to whom it handed over. */
    private static LocalDate chairDay(EventRow event, LocalDate asOf) {
        var start = event.dates().start();
        return start.precision() == Precision.DAY ? start.earliest() : asOf;
    }

    private Component createKicker(EventRow event) {
        var kicker = new Div(new PageLink(getTranslation("events.title"), "summits"));
        kicker.addClassName("event-kicker");
        if (event.organization() != null) {
            kicker.add(new OrganizationBadge(event.organization()));
        }
        kicker.add(new Span(getTranslation(Texts.key(event.kind()))), new EventStatusBadge(event.status()));
        return StillCells.part(kicker);
    }

    private Component createHeader(EventRow event) {
        // Made above this module, at an address that stands beside this page.
        var calendar = new Anchor(
                AsOf.address(EventLink.path(event.code()) + ".ics?language="
                        + getLocale().getLanguage()),
                getTranslation("events.addToCalendar"));
        calendar.addClassName("event-calendar");
        calendar.setRouterIgnore(true);
        calendar.getElement().setAttribute("download", event.code() + ".ics");
        return new ViewHeader(
                        new H1(new RecordText(event.title())), getTranslation(Texts.key(event.format())), calendar)
                .withTools("summits");
    }

    private Component createFacts(EventRow event) {
        var when = new Span(EventWords.when(event.dates(), getLocale()));
        when.addClassName("event-when");
        var facts = new Paragraph(
                when, EventWords.where(event.city(), event.country(), event.format(), names, getLocale(), true));
        facts.addClassName("event-facts");
        return StillCells.part(facts);
    }

    private Component createNeighbours(EventDetails details) {
        var neighbours = new Nav();
        neighbours.addClassName("event-neighbours");
        neighbours.setAriaLabel(getTranslation("events.neighbours"));
        if (details.previous() != null) {
            neighbours.add(createNeighbour(details.previous(), "events.previous", "event-previous"));
        }
        if (details.next() != null) {
            neighbours.add(createNeighbour(details.next(), "events.next", "event-next"));
        }
        return StillCells.part(neighbours);
    }

    private Component createNeighbour(EventNeighbour neighbour, String label, String className) {
        var word = new Span(getTranslation(label));
        word.addClassName("event-neighbour-label");
        var link = new PageLink(new Div(word, new RecordText(neighbour.title())), EventLink.path(neighbour.code()));
        link.addClassName(className);
        return link;
    }
}
