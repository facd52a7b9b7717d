package org.toraga.profiles;

import org.springframework.stereotype.Component;
import org.toraga.base.ui.RecordPages;
import org.toraga.organizations.OrganizationCode;
import org.toraga.organizations.OrganizationService;

/** Which organizations have a page. */
@Component
class OrganizationPages implements RecordPages {

    private final OrganizationService organizations;

    OrganizationPages(OrganizationService organizations) {
        this.organizations = organizations;
    }

    @Override
    public String prefix() {
        return "organizations/";
    }

    @Override
    public boolean exists(String key) {
        return OrganizationCode.read(key).flatMap(organizations::find).isPresent();
    }
}
