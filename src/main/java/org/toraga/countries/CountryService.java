package org.toraga.countries;

import java.util.List;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.toraga.base.Roles;

/** The states. They are shipped and fixed: there is nothing to change. */
@Service
@PreAuthorize("hasRole('" + Roles.VIEWER + "')")
@Transactional(readOnly = true)
public class CountryService {

    private final CountryQueries queries;

    CountryService(CountryQueries queries) {
        this.queries = queries;
    }

    public Optional<Country> find(CountryCode code) {
        return queries.find(code);
    }

    /** All of them, by code. */
    public List<Country> all() {
        return queries.all();
    }

    public boolean exists(CountryCode code) {
        return queries.find(code).isPresent();
    }
}
