package org.toraga.api;

import java.util.Collection;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.toraga.access.ProblemException;
import org.toraga.countries.CountryCode;
import org.toraga.countries.CountryService;
import org.toraga.organizations.OrganizationCode;
import org.toraga.organizations.OrganizationService;
import org.toraga.statistics.IndicatorCode;
import org.toraga.statistics.IndicatorDetails;
import org.toraga.statistics.StatisticsService;

/** Refuses codes of what there is not: an empty answer would say that there is nothing of it. */
@Component
class Existing {

    private static final String WORLD = "WLD";

    private final OrganizationService organizations;
    private final CountryService countries;
    private final StatisticsService statistics;

    Existing(OrganizationService organizations, CountryService countries, StatisticsService statistics) {
        this.organizations = organizations;
        this.countries = countries;
        this.statistics = statistics;
    }

    /** Checks what a list is to be narrowed to, if it is. */
    void organizations(@Nullable Collection<OrganizationCode> codes) {
        if (codes != null) {
            codes.forEach(this::organization);
        }
    }

    void organization(OrganizationCode code) {
        if (organizations.find(code).isEmpty()) {
            throw ProblemException.badRequest("unknown-organization", "There is no organization " + code + ".");
        }
    }

    void countries(@Nullable Collection<CountryCode> codes) {
        if (codes != null) {
            codes.forEach(this::country);
        }
    }

    void country(CountryCode code) {
        if (!countries.exists(code)) {
            throw ProblemException.badRequest("unknown-country", "There is no country " + code + ".");
        }
    }

    /** Countries, or the world. */
    void areas(@Nullable Collection<CountryCode> codes) {
        if (codes != null) {
            codes.stream().filter(code -> !code.value().equals(WORLD)).forEach(this::country);
        }
    }

    IndicatorDetails indicator(IndicatorCode code) {
        return statistics
                .indicator(code)
                .orElseThrow(
                        () -> ProblemException.badRequest("unknown-indicator", "There is no indicator " + code + "."));
    }
}
