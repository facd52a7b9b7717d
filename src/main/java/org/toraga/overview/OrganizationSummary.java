package org.toraga.overview;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.toraga.chairmanships.Term;
import org.toraga.events.EventRow;
import org.toraga.memberships.MemberCounts;
import org.toraga.organizations.OrganizationDetails;

/** What a card says of an organization. @param chairs of the day, the home country's first; more than one if sources differ */
record OrganizationSummary(
        OrganizationDetails organization,
        List<Term> chairs,
        MemberCounts members,
        @Nullable EventRow nextEvent) {}
