package org.toraga.claims.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import org.toraga.base.ui.PageLink;
import org.toraga.charts.ChartPanel;
import org.toraga.claims.ClaimDetails;
import org.toraga.claims.ClaimRow;
import org.toraga.claims.Metric;
import org.toraga.claims.Working;
import org.toraga.countries.CountryNames;
import org.toraga.countries.HomeCountry;
import org.toraga.countries.ui.CountryLink;
import org.toraga.organizations.ui.OrganizationBadge;
import org.toraga.statistics.ui.ChartSources;
import org.toraga.statistics.ui.StatisticsTexts;

/** How the number was come to that a claim is set against, down to the single figure, and where to look further. */
class WorkingSection extends Section {

    /** What the section is made with. */
    @org.springframework.stereotype.Component
    record Services(ClaimTexts texts, StatisticsTexts statistics, ChartSources sources, CountryNames names) {}

    private final transient Services services;

    WorkingSection(ClaimDetails details, Services services, LocalDate asOf) {
        this.services = services;
        addClassName("claim-section");
        var tested = details.tested();
        var claim = tested.claim();
        var working = Objects.requireNonNull(details.working());
        add(
                new H2(getTranslation("claims.working.title")),
                new WorkingFacts(tested, working, services.texts(), services.statistics(), asOf));
        switch (working) {
            case Working.Figures figures -> {
                add(
                        scrolling(new WorkingTable(claim, figures, services.names(), services.statistics())),
                        further(claim),
                        chart(claim, figures, asOf));
            }
            case Working.Terms terms -> add(scrolling(new TermsTable(terms.terms())), further(claim));
            case Working.Members members ->
                add(new Paragraph(services.statistics().countries(members.states(), getLocale())), further(claim));
        }
    }

    private Component chart(ClaimRow claim, Working.Figures figures, LocalDate asOf) {
        Locale language = getLocale();
        var description = new ClaimChart(claim, figures, services.texts(), services.statistics(), language)
                .description(asOf, services.sources().of(figures.indicators(), language));
        return new ChartPanel(description);
    }

    /** Where the same selection can be looked at further. */
    private Component further(ClaimRow claim) {
        var further = new Paragraph(ExplorerAddress.of(claim)
                .map(path -> new PageLink(getTranslation("claims.explorer"), path))
                .orElseGet(() -> records(claim)));
        further.addClassName("claim-further");
        return further;
    }

    private PageLink records(ClaimRow claim) {
        var organization = claim.organization();
        if (claim.metric() == Metric.COUNT_OF_CHAIRMANSHIPS || organization == null) {
            return new PageLink(getTranslation("claims.chairmanships"), CountryLink.path(HomeCountry.CODE));
        }
        return claim.metric() == Metric.TERM_LENGTH
                ? new PageLink(
                        getTranslation("claims.chairmanships.of", organization.value()),
                        OrganizationBadge.path(organization) + "?tab=chairmanships")
                : new PageLink(
                        getTranslation("claims.members.of", organization.value()),
                        OrganizationBadge.path(organization) + "?tab=members");
    }

    /** Reached by keyboard, since a wide table scrolls sideways in a narrow window. */
    private Component scrolling(Component table) {
        var scroller = new Div(table);
        scroller.addClassName("working-scroll");
        scroller.getElement()
                .setAttribute("tabindex", "0")
                .setAttribute("role", "region")
                .setAttribute("aria-label", getTranslation("claims.working.title"));
        return scroller;
    }
}
