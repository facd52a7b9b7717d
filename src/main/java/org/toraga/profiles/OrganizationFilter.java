package org.toraga.profiles;

import java.util.Optional;
import org.toraga.organizations.OrganizationKind;

/** What the list of organizations is narrowed to. @param words that code, name or seat have */
record OrganizationFilter(String words, Optional<OrganizationKind> kind) {

    /** Narrows nothing. */
    static final OrganizationFilter NONE = new OrganizationFilter("", Optional.empty());
}
