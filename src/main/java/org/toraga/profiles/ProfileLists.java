package org.toraga.profiles;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.springframework.data.domain.Pageable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.toraga.base.Roles;

/** The lists of organizations and of countries, with what other modules know of each. */
@Service
@PreAuthorize("hasRole('" + Roles.VIEWER + "')")
@Transactional(readOnly = true)
class ProfileLists {

    private final OrganizationListQueries organizations;
    private final CountryListQueries countries;

    ProfileLists(OrganizationListQueries organizations, CountryListQueries countries) {
        this.organizations = organizations;
        this.countries = countries;
    }

    List<OrganizationRow> organizations(OrganizationFilter filter, LocalDate asOf, Pageable page) {
        return organizations.find(filter, asOf, page);
    }

    int count(OrganizationFilter filter) {
        return organizations.count(filter);
    }

    /** @param language of the names, in whose alphabet they are sorted */
    List<CountryRow> countries(CountryFilter filter, LocalDate asOf, Locale language, Pageable page) {
        return countries.find(filter, asOf, language, page);
    }

    int count(CountryFilter filter, LocalDate asOf, Locale language) {
        return countries.count(filter, asOf, language);
    }

    /** Regions of the United Nations in which there is a country. */
    List<String> regions() {
        return countries.regions();
    }
}
