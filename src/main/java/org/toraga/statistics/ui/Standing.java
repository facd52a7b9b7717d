package org.toraga.statistics.ui;

import java.util.Collection;
import java.util.List;
import org.toraga.countries.CountryCode;
import org.toraga.organizations.OrganizationCode;
import org.toraga.statistics.Observation;

/**
 * A state's place among the members of an organization by one indicator and year, the highest figure first.
 *
 * @param rank from 1; equal figures share a rank
 * @param of how many members have a figure in that year, the state included
 */
record Standing(OrganizationCode organization, int rank, int of) {

    /** @param observations of one year; the state must be among them */
    static Standing of(
            OrganizationCode organization,
            CountryCode country,
            Collection<CountryCode> members,
            List<Observation> observations) {
        var compared = observations.stream()
                .filter(observation -> members.contains(observation.country()))
                .toList();
        var own = compared.stream()
                .filter(observation -> observation.country().equals(country))
                .findFirst()
                .orElseThrow();
        int higher = (int) compared.stream()
                .filter(other -> other.value().compareTo(own.value()) > 0)
                .count();
        return new Standing(organization, higher + 1, compared.size());
    }
}
