package org.toraga.organizations;

import java.util.Locale;
import org.springframework.stereotype.Component;
import org.toraga.revisions.CodeName;

/** Organizations by their short name in the history. */
@Component
class NameOfOrganization implements CodeName<OrganizationCode> {

    private final OrganizationQueries organizations;

    NameOfOrganization(OrganizationQueries organizations) {
        this.organizations = organizations;
    }

    @Override
    public Class<OrganizationCode> type() {
        return OrganizationCode.class;
    }

    @Override
    public String name(OrganizationCode code, Locale language) {
        return organizations.find(code).map(OrganizationDetails::shortName).orElseGet(code::value);
    }
}
