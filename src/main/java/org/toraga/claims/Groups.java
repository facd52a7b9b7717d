package org.toraga.claims;

import java.time.LocalDate;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.toraga.countries.CountryCode;
import org.toraga.memberships.GroupRule;
import org.toraga.memberships.GroupRuleException;
import org.toraga.memberships.MembershipService;

/** Which states a claim is about. */
@Component
class Groups {

    private final MembershipService memberships;

    Groups(MembershipService memberships) {
        this.memberships = memberships;
    }

    /**
     * The states that the claim's rule names on that day; without a rule, the members of its organization.
     *
     * @throws GroupRuleException if the rule names an organization that is there no longer
     */
    Set<CountryCode> of(ClaimRow claim, LocalDate asOf) {
        if (claim.rule() != null) {
            return memberships.group(GroupRule.parse(claim.rule()), asOf);
        }
        var organization = claim.organization();
        return organization == null ? Set.of() : memberships.members(organization, asOf);
    }
}
