package org.toraga.claims;

import java.time.LocalDate;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.toraga.countries.CountryCode;
import org.toraga.memberships.MembershipService;

/** Which states a claim is about. */
@Component
class Groups {

    private final MembershipService memberships;

    Groups(MembershipService memberships) {
        this.memberships = memberships;
    }

    /** The members of the claim's organization on that day. */
    Set<CountryCode> of(ClaimRow claim, LocalDate asOf) {
        var organization = claim.organization();
        return organization == null ? Set.of() : memberships.members(organization, asOf);
    }
}
