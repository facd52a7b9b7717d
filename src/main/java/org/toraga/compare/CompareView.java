package org.toraga.compare;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.toraga.base.Roles;
import org.toraga.base.ui.Address;
import org.toraga.base.ui.AsOf;
import org.toraga.base.ui.EmptyState;
import org.toraga.base.ui.ViewHeader;
import org.toraga.countries.CountryCode;
import org.toraga.organizations.OrganizationCode;
import org.toraga.organizations.OrganizationDetails;
import org.toraga.statistics.StatisticsService;

/** Two to four organizations or states side by side. */
@Route("compare")
@Menu(title = "compare.title", order = 80, icon = "compare")
@RolesAllowed(Roles.VIEWER)
class CompareView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    /** What the page shows, its figures apart; it is built anew only when one of these changes. */
    private record Shown(Comparison comparison, LocalDate asOf) {}

    private final transient CompareServices services;
    private final transient List<OrganizationCode> organizations;
    private final transient List<CountryCode> states;
    private final CompareChooser chooser;
    private final FiguresPanel figures;
    private final Div body = new Div();

    private transient Address address = Address.none();
    private transient @Nullable Shown shown;

    CompareView(CompareServices services, StatisticsService statistics, CompareCharts charts) {
        this.services = services;
        var all = services.organizations().all();
        organizations = all.stream().map(OrganizationDetails::code).toList();
        states = services.names().sorted(getLocale());
        chooser = new CompareChooser(
                all,
                services.names(),
                chosen -> address.with(Comparison.PARAMETER, chosen.text()).go());
        figures = new FiguresPanel(services.loader(), services.figures(), charts, statistics.indicators());
        addClassNames("view", "compare");
        body.addClassName("compare-body");
        add(
                new ViewHeader(getTranslation("compare.title"), getTranslation("compare.lead")).withTools("compare"),
                chooser,
                body);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("compare.title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        address = Address.of(event);
        var now = new Shown(Comparison.read(address, organizations, states), AsOf.current());
        chooser.show(now.comparison());
        if (!now.equals(shown)) {
            shown = now;
            body.removeAll();
            if (now.comparison().isComplete()) {
                show(now.comparison(), now.asOf());
            } else {
                invite(now.comparison(), now.asOf());
            }
        }
        if (now.comparison().isComplete()) {
            figures.show(address, now.comparison(), now.asOf());
        }
    }

    private void invite(Comparison chosen, LocalDate asOf) {
        var language = getLocale();
        body.add(
                new EmptyState(
                        getTranslation(chosen.size() == 0 ? "compare.choose" : "compare.chooseMore"),
                        getTranslation("compare.choose.do")),
                services.loader()
                        .load(
                                () -> services.memberships()
                                        .matrix(asOf, language)
                                        .overlaps(),
                                overlaps -> new StartingPoints(chosen, overlaps, services.names())));
    }

    private void show(Comparison comparison, LocalDate asOf) {
        var names = services.names();
        var loader = services.loader();
        var language = getLocale();
        body.add(
                section(
                        "compare.facts",
                        comparison.isOfStates()
                                ? loader.load(
                                        () -> StateFacts.read(comparison.states(), asOf, services),
                                        read -> new StateFacts(read, names))
                                : loader.load(
                                        () -> OrganizationFacts.read(comparison.organizations(), asOf, services),
                                        read -> new OrganizationFacts(read, names))),
                section(
                        comparison.isOfStates() ? "compare.common.states" : "compare.common",
                        loader.load(
                                () -> services.memberships().matrix(asOf, language),
                                matrix -> new InCommon(comparison, matrix, names))),
                section(
                        comparison.isOfStates() ? "compare.events.hosted" : "compare.events",
                        loader.load(
                                () -> CompareEvents.read(comparison, asOf, services),
                                read -> new CompareEvents(read, names, asOf))));
        if (!comparison.isOfStates()) {
            body.add(section(
                    "compare.priorities",
                    loader.load(
                            () -> comparison.organizations().stream()
                                    .map(organization -> new ComparePriorities.One(
                                            organization, services.priorities().of(organization)))
                                    .toList(),
                            ComparePriorities::new)));
        }
        body.add(figures);
    }

    private Component section(String titleKey, Component content) {
        var section = new Section(new H2(getTranslation(titleKey)), content);
        section.addClassName("compare-section");
        return section;
    }
}
