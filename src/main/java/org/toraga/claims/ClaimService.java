package org.toraga.claims;

import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.toraga.base.Roles;
import org.toraga.organizations.OrganizationCode;

/** The numbers in what was said. */
@Service
@PreAuthorize("hasRole('" + Roles.VIEWER + "')")
@Transactional(readOnly = true)
public class ClaimService {

    private final ClaimQueries queries;

    ClaimService(ClaimQueries queries) {
        this.queries = queries;
    }

    /** Every claim, in the order of the codes. */
    public List<Claim> all() {
        return queries.all();
    }

    /** The claims about one organization, in the order of the codes. */
    public List<Claim> of(OrganizationCode organization) {
        return queries.of(organization);
    }
}
