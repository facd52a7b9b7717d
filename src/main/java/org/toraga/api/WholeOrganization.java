package org.toraga.api;

import java.time.LocalDate;
import java.util.List;

/** An organization with all that its page tells of it on a day. */
record WholeOrganization(
        LocalDate asOf,
        String link,
        OrganizationItem organization,
        List<MembershipItem> memberships,
        List<ChairmanshipItem> chairmanships,
        List<PriorityItem> priorities,
        List<InitiativeItem> initiatives,
        List<EventItem> events,
        List<ClaimItem> claims) {}
