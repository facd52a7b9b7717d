package org.toraga.memberships;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.toraga.countries.CountryCode;
import org.toraga.organizations.OrganizationCode;

/** Who has which standing in which organization on one day: what a rule of a group is applied to. */
class Standings {

    /** @param endsBefore the first day on which it no longer holds; null if it lasts */
    record Span(
            OrganizationCode organization,
            MembershipStatus status,
            CountryCode country,
            LocalDate since,
            @Nullable LocalDate endsBefore) {

        boolean holdsOn(LocalDate day) {
            return !since.isAfter(day) && (endsBefore == null || endsBefore.isAfter(day));
        }
    }

    private record Key(OrganizationCode organization, MembershipStatus status) {}

    private final Set<CountryCode> states;
    private final List<OrganizationCode> organizations;
    private final Map<Key, Set<CountryCode>> byKey = new HashMap<>();

    /** @param states all that there are: what "not" leaves something of */
    Standings(Set<CountryCode> states, List<OrganizationCode> organizations, Collection<Span> spans, LocalDate day) {
        this.states = states;
        this.organizations = organizations;
        spans.stream()
                .filter(span -> span.holdsOn(day))
                .forEach(span -> byKey.computeIfAbsent(
                                new Key(span.organization(), span.status()), key -> new TreeSet<>())
                        .add(span.country()));
    }

    Set<CountryCode> states() {
        return states;
    }

    List<OrganizationCode> organizations() {
        return organizations;
    }

    Set<CountryCode> of(OrganizationCode organization, MembershipStatus status) {
        return byKey.getOrDefault(new Key(organization, status), Set.of());
    }
}
