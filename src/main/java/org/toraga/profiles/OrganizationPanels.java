package org.toraga.profiles;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import java.time.LocalDate;
import java.util.List;
import org.springframework.data.domain.Pageable;
import org.toraga.base.ui.Address;
import org.toraga.base.ui.PanelLoader;
import org.toraga.base.ui.Texts;
import org.toraga.chairmanships.ChairmanshipService;
import org.toraga.chairmanships.InitiativeService;
import org.toraga.chairmanships.PriorityService;
import org.toraga.chairmanships.Term;
import org.toraga.chairmanships.ui.ChairmanshipsPanel;
import org.toraga.chairmanships.ui.InitiativesPanel;
import org.toraga.chairmanships.ui.PrioritiesPanel;
import org.toraga.chairmanships.ui.TermHeader;
import org.toraga.claims.ClaimService;
import org.toraga.claims.ui.ClaimTexts;
import org.toraga.claims.ui.OrganizationClaims;
import org.toraga.countries.CountryNames;
import org.toraga.events.EventFilter;
import org.toraga.events.EventService;
import org.toraga.events.ui.EventsPanel;
import org.toraga.exports.ui.GridExports;
import org.toraga.memberships.MembershipService;
import org.toraga.memberships.ui.MembersPanel;
import org.toraga.organizations.OrganizationCode;
import org.toraga.organizations.OrganizationDetails;
import org.toraga.revisions.ui.HistoryPanels;
import org.toraga.sources.SourceService;
import org.toraga.sources.ui.TableSources;
import org.toraga.statistics.ui.StatisticsPanels;

/** Makes the parts of an organization's page, each when it is opened. */
@org.springframework.stereotype.Component
class OrganizationPanels {

    private final OrganizationOverview.Services overview;
    private final OrganizationSources.Services evidence;
    private final PanelLoader loader;
    private final MembershipService memberships;
    private final ChairmanshipService chairmanships;
    private final PriorityService priorities;
    private final InitiativeService initiatives;
    private final EventService events;
    private final SourceService sources;
    private final StatisticsPanels statistics;
    private final ClaimService claims;
    private final ClaimTexts claimTexts;
    private final CountryNames names;
    private final HistoryPanels history;
    private final TableSources citations;
    private final GridExports exports;

    OrganizationPanels(
            OrganizationOverview.Services overview,
            OrganizationSources.Services evidence,
            PanelLoader loader,
            MembershipService memberships,
            ChairmanshipService chairmanships,
            PriorityService priorities,
            InitiativeService initiatives,
            EventService events,
            SourceService sources,
            StatisticsPanels statistics,
            ClaimService claims,
            ClaimTexts claimTexts,
            CountryNames names,
            HistoryPanels history,
            TableSources citations,
            GridExports exports) {
        this.citations = citations;
        this.exports = exports;
        this.overview = overview;
        this.evidence = evidence;
        this.loader = loader;
        this.memberships = memberships;
        this.chairmanships = chairmanships;
        this.priorities = priorities;
        this.initiatives = initiatives;
        this.events = events;
        this.sources = sources;
        this.statistics = statistics;
        this.claims = claims;
        this.claimTexts = claimTexts;
        this.names = names;
        this.history = history;
    }

    /** Who is in the chair that day and how far the term has run; everybody whom a source says to be, the doubtful last. */
    List<Term> chairs(OrganizationCode organization, LocalDate asOf) {
        return chairmanships.on(asOf).stream()
                .filter(term -> term.organization().equals(organization))
                .toList();
    }

    Component chair(List<Term> terms, LocalDate asOf) {
        var chairs = new Div();
        chairs.addClassName("profile-head-chairs");
        terms.forEach(term -> chairs.add(new TermHeader(term, names, asOf)));
        return chairs;
    }

    /** What the parts that are shown say of what was changed, once it is asked anew. */
    void refresh(Component shown) {
        loader.refresh(shown);
    }

    /** @param address of the page, in which a part keeps what the user chose in it */
    Component of(OrganizationTab tab, OrganizationDetails organization, LocalDate asOf, Address address) {
        var code = organization.code();
        return switch (tab) {
            case OVERVIEW -> new OrganizationOverview(organization, asOf, overview);
            case MEMBERS -> members(code, asOf, address);
            case CHAIRMANSHIPS -> new ChairmanshipsPanel(chairmanships, names, loader, code, asOf);
            case PRIORITIES ->
                new Div(
                        new PrioritiesPanel(priorities, loader, code),
                        titled("profiles.initiatives", new InitiativesPanel(initiatives, loader, code, asOf)));
            case EVENTS -> events(code, asOf);
            case STATISTICS -> titled(Texts.key(tab), statistics.organization(code, address));
            case CLAIMS -> titled(Texts.key(tab), new OrganizationClaims(claims, claimTexts, loader, code, asOf));
            case SOURCES -> new OrganizationSources(organization, asOf, evidence);
            case HISTORY -> titled(Texts.key(tab), history.of("organizations", code.value()));
        };
    }

    private Component members(OrganizationCode organization, LocalDate asOf, Address address) {
        return new Div(
                new MembersPanel(memberships, sources, names, loader, organization, asOf, address, citations, exports),
                loader.load(
                        () -> memberships.of(organization, asOf),
                        rows -> rows.isEmpty() ? new Div() : new MembersMap(organization, rows, asOf, names)));
    }

    private Component events(OrganizationCode organization, LocalDate asOf) {
        return titled(
                Texts.key(OrganizationTab.EVENTS),
                loader.load(
                        () -> events.find(EventFilter.of(organization), asOf, Pageable.unpaged()),
                        found -> new EventsPanel(found, names, asOf)));
    }

    private Component titled(String titleKey, Component content) {
        var title = new H2();
        title.setText(title.getTranslation(titleKey));
        var section = new Section(title, content);
        section.addClassName("profile-section");
        return section;
    }
}
