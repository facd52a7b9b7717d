package org.toraga.profiles;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.time.LocalDate;
import org.toraga.organizations.OrganizationDetails;

/** Makes the parts of an organization's page, each when it is opened. */
@org.springframework.stereotype.Component
class OrganizationPanels {

    private final OrganizationOverview.Services overview;
    private final OrganizationSources.Services sources;

    OrganizationPanels(OrganizationOverview.Services overview, OrganizationSources.Services sources) {
        this.overview = overview;
        this.sources = sources;
    }

    Component of(OrganizationTab tab, OrganizationDetails organization, LocalDate asOf) {
        return switch (tab) {
            case OVERVIEW -> new OrganizationOverview(organization, asOf, overview);
            case MEMBERS, CHAIRMANSHIPS, PRIORITIES, EVENTS, STATISTICS -> new Div();
            case SOURCES -> new OrganizationSources(organization, asOf, sources);
        };
    }
}
