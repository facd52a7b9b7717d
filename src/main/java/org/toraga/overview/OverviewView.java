package org.toraga.overview;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.toraga.base.Roles;
import org.toraga.base.ui.AsOf;
import org.toraga.base.ui.Formats;
import org.toraga.base.ui.PanelLoader;
import org.toraga.base.ui.StillCells;
import org.toraga.base.ui.TimelineMark;
import org.toraga.base.ui.ViewHeader;
import org.toraga.chairmanships.ChairmanshipService;
import org.toraga.chairmanships.ui.ChairmanshipMark;
import org.toraga.chairmanships.ui.ChairmanshipTimeline;
import org.toraga.charts.FigurePanel.Heading;
import org.toraga.countries.CountryNames;
import org.toraga.events.EventRow;
import org.toraga.events.ui.EventLink;
import org.toraga.events.ui.EventsByMonth;
import org.toraga.events.ui.NextEvents;
import org.toraga.organizations.ui.OrganizationBadge;
import org.toraga.revisions.ui.HistoryPanels;
import org.toraga.statistics.ui.StatisticsPanels;

/**
 * The year on one page. Every part loads by itself, so that the first is there while the last is still being read.
 *
 * <p>It stands at the root, but as an alias: Vaadin sends what a route at the root needs, here all of Charts, with every page,
 * the sign-in page included.
 */
@Route("overview")
@RouteAlias("")
@Menu(title = "overview.title", order = 10, icon = "home")
@RolesAllowed(Roles.VIEWER)
class OverviewView extends Main implements BeforeEnterObserver {

    private static final int NEXT_EVENTS = 6;
    private static final int LATEST_CHANGES = 6;

    private final transient OverviewService overview;
    private final transient ChairmanshipService chairmanships;
    private final transient StatisticsPanels statistics;
    private final transient PanelLoader loader;
    private final transient CountryNames names;
    private final transient HistoryPanels history;

    OverviewView(
            OverviewService overview,
            ChairmanshipService chairmanships,
            StatisticsPanels statistics,
            PanelLoader loader,
            CountryNames names,
            HistoryPanels history) {
        this.overview = overview;
        this.chairmanships = chairmanships;
        this.statistics = statistics;
        this.loader = loader;
        this.names = names;
        this.history = history;
        addClassNames("view", "overview");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var asOf = AsOf.current();
        var below = loader.below(event);
        removeAll();
        add(
                new ViewHeader(
                                getTranslation("overview.title"),
                                getTranslation("overview.lead", Formats.date(asOf, getLocale())))
                        .withTools(""),
                loader.load(() -> overview.figures(asOf), figures -> StillCells.part(new FiguresStrip(figures, asOf))),
                section(
                        "overview.organizations",
                        loader.load(() -> overview.organizations(asOf), summaries -> cards(summaries, asOf))),
                section("overview.timeline", timeline(asOf, below)),
                columns(
                        section(
                                "overview.next",
                                below.load(
                                        () -> overview.nextEvents(asOf, NEXT_EVENTS),
                                        events -> new NextEvents(events, names))),
                        below.load(
                                () -> overview.eventsOfYear(asOf),
                                events -> new EventsByMonth(events, asOf, Heading.H2))),
                below.load(() -> overview.belonging(asOf), belonging -> new BelongingMap(belonging, asOf, names)),
                statistics.sharesOfWorld(Heading.H2, below),
                section("overview.changes", history.latest(LATEST_CHANGES)));
    }

    private Component cards(List<OrganizationSummary> summaries, LocalDate asOf) {
        var cards = new Div();
        cards.addClassName("organization-cards");
        summaries.forEach(summary -> cards.add(StillCells.part(new OrganizationCard(summary, asOf, names))));
        return cards;
    }

    private Component timeline(LocalDate asOf, PanelLoader below) {
        var from = ChairmanshipTimeline.firstDayShown(asOf);
        var before = ChairmanshipTimeline.firstDayAfterShown(asOf);
        var language = getLocale();
        return ChairmanshipTimeline.ofAll(
                chairmanships,
                names,
                below,
                asOf,
                () -> overview.eventsOfOrganizations(from, before, asOf).stream()
                        .flatMap(event -> mark(event, language))
                        .toList());
    }

    private static Stream<ChairmanshipMark> mark(EventRow event, Locale language) {
        var organization = event.organization();
        if (organization == null) {
            return Stream.empty();
        }
        var start = event.dates().start();
        var description = "%s, %s.".formatted(event.title().in(language), Formats.date(start, language));
        return Stream.of(new ChairmanshipMark(
                organization,
                TimelineMark.of(
                        description, start, EventLink.path(event.code()), OrganizationBadge.colour(organization))));
    }

    private Component columns(Component first, Component second) {
        var columns = new Div(first, second);
        columns.addClassName("overview-columns");
        return columns;
    }

    private Section section(String titleKey, Component content) {
        var section = new Section(new H2(getTranslation(titleKey)), content);
        section.addClassName("overview-section");
        return section;
    }
}
