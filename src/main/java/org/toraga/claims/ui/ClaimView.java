package org.toraga.claims.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.toraga.base.Roles;
import org.toraga.base.ui.AsOf;
import org.toraga.base.ui.Formats;
import org.toraga.base.ui.PageLink;
import org.toraga.base.ui.RecordText;
import org.toraga.base.ui.Texts;
import org.toraga.base.ui.ViewHeader;
import org.toraga.claims.ClaimDetails;
import org.toraga.claims.ClaimService;
import org.toraga.claims.ClaimUnit;
import org.toraga.claims.TestedClaim;
import org.toraga.claims.Working;
import org.toraga.organizations.ui.OrganizationBadge;
import org.toraga.revisions.ui.HistoryPanels;
import org.toraga.sources.SourceCode;
import org.toraga.sources.ui.SourceNotes;

/** One claim as of the day: the verdict, its working down to the single figure, what differs, and what it rests on. */
@Route("claims/:code")
@RolesAllowed(Roles.VIEWER)
class ClaimView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final transient ClaimService claims;
    private final transient ClaimTexts texts;
    private final transient WorkingSection.Services working;
    private final transient HistoryPanels history;
    private String title = "";

    ClaimView(ClaimService claims, ClaimTexts texts, WorkingSection.Services working, HistoryPanels history) {
        this.claims = claims;
        this.texts = texts;
        this.working = working;
        this.history = history;
        addClassNames("view", "claim-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var typed = event.getRouteParameters().get("code").orElse("");
        var code = typed.toUpperCase(Locale.ROOT);
        if (!typed.equals(code)) {
            event.forwardTo(ClaimLink.path(code), event.getLocation().getQueryParameters());
            return;
        }
        var asOf = AsOf.current();
        var details = claims.details(code, asOf).orElseThrow(NotFoundException::new);
        title = details.tested().claim().summary();
        show(details, asOf);
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    private void show(ClaimDetails details, LocalDate asOf) {
        removeAll();
        var tested = details.tested();
        var claim = tested.claim();
        add(kicker(), header(tested), new ClaimSaid(tested, asOf), new ClaimResult(tested, texts));
        if (claim.isSaidAfter(asOf)) {
            add(later(asOf));
        }
        if (!tested.differing().isEmpty()) {
            add(section("claims.differing.title", new DifferingSources(details, texts, asOf, true)));
        }
        if (details.working() != null) {
            add(new WorkingSection(details, working, asOf));
        }
        if (claim.organization() != null && claim.unit() == ClaimUnit.AREAS) {
            add(new PageLink(
                    getTranslation("claims.priorities.of", claim.organization().value()),
                    OrganizationBadge.path(claim.organization()) + "?tab=priorities"));
        }
        var statement = claim.statement();
        if (statement != null) {
            add(section("claims.statement.title", new StatementsPanel(List.of(statement))));
        }
        if (claim.note() != null && tested.differing().isEmpty()) {
            add(section("claims.note", new Paragraph(new RecordText(claim.note()))));
        }
        add(section("claims.sources", new SourceNotes(sources(details))), history.section("claims", claim.code()));
    }

    private Component kicker() {
        var kicker = new Div(new PageLink(getTranslation("claims.title"), "claims"));
        kicker.addClassName("claim-kicker");
        return kicker;
    }

    private Component header(TestedClaim tested) {
        return new ViewHeader(
                new H1(new RecordText(tested.claim().summary())),
                getTranslation(
                        "claims.claim.lead",
                        getTranslation(Texts.key(tested.claim().metric())),
                        getTranslation(Texts.key(tested.type()))));
    }

    private Component later(LocalDate asOf) {
        var later = new Paragraph(getTranslation("claims.saidLater.explain", Formats.date(asOf, getLocale())));
        later.addClassName("claim-mark");
        return later;
    }

    private Section section(String titleKey, Component content) {
        var section = new Section(new H2(getTranslation(titleKey)), content);
        section.addClassName("claim-section");
        return section;
    }

    private static List<SourceCode> sources(ClaimDetails details) {
        var claim = details.tested().claim();
        var sources = new ArrayList<SourceCode>(List.of(claim.source()));
        var statement = claim.statement();
        if (statement != null) {
            sources.add(statement.source());
        }
        details.tested().differing().forEach(other -> sources.add(other.source()));
        switch (details.working()) {
            case Working.Figures figures ->
                figures.indicators().forEach(indicator -> {
                    sources.add(indicator.source());
                    sources.addAll(indicator.furtherSources());
                });
            case Working.Terms terms ->
                terms.terms().forEach(term -> {
                    sources.add(term.source());
                    sources.addAll(term.furtherSources());
                });
            case Working.Members members -> {}
            case null -> {}
        }
        return sources;
    }
}
