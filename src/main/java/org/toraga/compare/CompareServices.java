package org.toraga.compare;

import org.springframework.stereotype.Component;
import org.toraga.base.ui.PanelLoader;
import org.toraga.chairmanships.ChairmanshipService;
import org.toraga.chairmanships.PriorityService;
import org.toraga.countries.CountryNames;
import org.toraga.countries.CountryService;
import org.toraga.events.EventService;
import org.toraga.memberships.MembershipService;
import org.toraga.organizations.OrganizationService;

/** What the parts of the page ask. */
@Component
record CompareServices(
        PanelLoader loader,
        CountryNames names,
        CountryService countries,
        OrganizationService organizations,
        MembershipService memberships,
        ChairmanshipService chairmanships,
        PriorityService priorities,
        EventService events,
        FiguresReader figures) {}
