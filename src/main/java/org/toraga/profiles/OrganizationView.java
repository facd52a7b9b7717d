package org.toraga.profiles;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.tabs.Tab;
import com.vaadin.flow.component.tabs.Tabs;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.toraga.base.Roles;
import org.toraga.base.ui.Address;
import org.toraga.base.ui.AsOf;
import org.toraga.base.ui.Formats;
import org.toraga.base.ui.PageLink;
import org.toraga.base.ui.RecordText;
import org.toraga.base.ui.Texts;
import org.toraga.base.ui.ViewHeader;
import org.toraga.chairmanships.Term;
import org.toraga.organizations.OrganizationCode;
import org.toraga.organizations.OrganizationDetails;
import org.toraga.organizations.OrganizationService;
import org.toraga.organizations.ui.OrganizationBadge;
import org.toraga.revisions.RecordsChanged;
import org.toraga.revisions.ui.LiveChanges;

@Route("organizations/:code")
@RolesAllowed(Roles.VIEWER)
class OrganizationView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    /** What the page shows now; it is built anew only when one of these changes. @param address with all that a part keeps in it */
    private record Shown(OrganizationDetails organization, OrganizationTab tab, LocalDate asOf, String address) {

        boolean hasHeadOf(@Nullable Shown other) {
            return other != null && organization.equals(other.organization) && asOf.equals(other.asOf);
        }
    }

    private static final String CHAIRMANSHIPS = "chairmanships";

    private final transient OrganizationService organizations;
    private final transient OrganizationPanels panels;

    private final Div head = new Div();
    private final Tabs tabs = new Tabs();
    private final Map<OrganizationTab, Tab> tabOf = new EnumMap<>(OrganizationTab.class);
    private final Div content = new Div();

    private transient Address address = Address.none();
    private transient @Nullable Shown shown;
    private transient List<Term> chairs = List.of();

    OrganizationView(OrganizationService organizations, OrganizationPanels panels, LiveChanges live) {
        this.organizations = organizations;
        this.panels = panels;
        addClassNames("view", "profile-page");
        content.addClassName("profile-content");
        content.getElement().setAttribute("role", "tabpanel");
        fillTabs();
        add(head, tabs, content);
        live.watch(this, this::follow);
    }

    private void fillTabs() {
        tabs.getElement().setAttribute("aria-label", getTranslation("profiles.tabs"));
        for (var part : OrganizationTab.values()) {
            var tab = new Tab(getTranslation(Texts.key(part)));
            tabOf.put(part, tab);
            tabs.add(tab);
        }
        tabs.addSelectedChangeListener(change -> {
            if (change.isFromClient()) {
                Arrays.stream(OrganizationTab.values())
                        .filter(part -> tabOf.get(part) == change.getSelectedTab())
                        .findFirst()
                        .ifPresent(this::open);
            }
        });
    }

    private void open(OrganizationTab tab) {
        Address.none()
                .under(address.path())
                .with("tab", tab == OrganizationTab.OVERVIEW ? null : Address.text(tab))
                .with(AsOf.PARAMETER, AsOf.current())
                .go();
    }

    @Override
    public String getPageTitle() {
        return shown == null ? "" : shown.organization().shortName();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        address = Address.of(event);
        var organization = event.getRouteParameters()
                .get("code")
                .flatMap(OrganizationCode::read)
                .flatMap(organizations::find)
                .orElseThrow(NotFoundException::new);
        var path = OrganizationBadge.path(organization.code());
        if (!path.equals(address.path())) {
            event.forwardTo(path, event.getLocation().getQueryParameters());
            return;
        }
        var tab = address.word("tab", OrganizationTab.class).orElse(OrganizationTab.OVERVIEW);
        var entered = new Shown(organization, tab, AsOf.current(), address.href());
        tabs.setSelectedTab(tabOf.get(tab));
        show(entered);
    }

    private void show(Shown entered) {
        if (!entered.hasHeadOf(shown)) {
            fillHead(entered.organization(), entered.asOf());
        }
        if (!entered.equals(shown)) {
            fillContent(entered);
        }
        shown = entered;
    }

    /** Somebody changed records: what says something else now is shown anew, and nothing else is touched. */
    private void follow(RecordsChanged changed) {
        var now = shown;
        if (now == null) {
            return;
        }
        if (changed.touches(organizations.name(), now.organization().code().value())) {
            organizations
                    .find(now.organization().code())
                    .ifPresent(organization -> show(new Shown(organization, now.tab(), now.asOf(), now.address())));
        }
        if (changed.keysByKind().containsKey(CHAIRMANSHIPS)
                && !panels.chairs(now.organization().code(), now.asOf()).equals(chairs)) {
            fillHead(now.organization(), now.asOf());
        }
        panels.refresh(content);
    }

    private void fillHead(OrganizationDetails organization, LocalDate asOf) {
        head.removeAll();
        head.setClassName("profile-head " + OrganizationBadge.colour(organization.code()));
        chairs = panels.chairs(organization.code(), asOf);
        head.add(createHeader(organization), panels.chair(chairs, asOf));
    }

    private void fillContent(Shown now) {
        content.removeAll();
        content.getElement().setAttribute("aria-label", getTranslation(Texts.key(now.tab())));
        content.add(panels.of(now.tab(), now.organization(), now.asOf(), address));
    }

    private Component createHeader(OrganizationDetails organization) {
        var name = new H1(new RecordText(organization.name()));
        return new ViewHeader(
                        name,
                        getTranslation(
                                "profiles.organization.lead",
                                organization.shortName(),
                                getTranslation(Texts.key(organization.kind())),
                                Formats.date(organization.founded(), getLocale())),
                        new PageLink(getTranslation("profiles.compare"), "compare?with=" + organization.code()))
                .withTools("organizations");
    }
}
