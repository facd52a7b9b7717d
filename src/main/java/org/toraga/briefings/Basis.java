package org.toraga.briefings;

import java.util.Collection;
import java.util.List;
import org.toraga.countries.CountryCode;
import org.toraga.organizations.OrganizationCode;
import org.toraga.statistics.IndicatorCode;

/** Makes what figures rest on. */
final class Basis {

    private Basis() {}

    static Figure.Basis of(String kind, Collection<OrganizationCode> organizations) {
        return new Figure.Basis(
                List.of(kind),
                organizations.stream().map(OrganizationCode::value).toList(),
                List.of(),
                List.of());
    }

    static Figure.Basis memberships(Collection<OrganizationCode> organizations) {
        return of("memberships", organizations);
    }

    /** Observations of states, one by one or added up. */
    static Figure.Basis observations(Collection<IndicatorCode> indicators, Collection<CountryCode> states) {
        return new Figure.Basis(
                List.of(),
                List.of(),
                indicators.stream().map(IndicatorCode::value).toList(),
                states.stream().map(CountryCode::value).sorted().toList());
    }

    /** Observations of those who are members of an organization on the day of the pack. */
    static Figure.Basis observations(
            Collection<IndicatorCode> indicators, OrganizationCode organization, Collection<CountryCode> members) {
        var figures = observations(indicators, members);
        return new Figure.Basis(
                List.of("memberships"), List.of(organization.value()), figures.indicators(), figures.states());
    }
}
