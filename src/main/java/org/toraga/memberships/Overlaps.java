package org.toraga.memberships;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.toraga.countries.CountryCode;
import org.toraga.organizations.OrganizationCode;

/** Which members organizations have in common on one day. Only members count: observers and partners share nothing. */
public final class Overlaps {

    private static final Comparator<Combination> WIDEST_FIRST = Comparator.comparingInt(
                    (Combination one) -> one.organizations().size())
            .thenComparingInt(one -> one.states().size())
            .reversed()
            .thenComparing(one -> one.organizations().toString());

    /**
     * States that are members of exactly these organizations and of no other.
     *
     * @param organizations in the order of the desk
     */
    public record Combination(List<OrganizationCode> organizations, Set<CountryCode> states) {}

    private final Map<OrganizationCode, Set<CountryCode>> members;

    /** @param members of each organization, in the order of the desk */
    public Overlaps(Map<OrganizationCode, Set<CountryCode>> members) {
        this.members = new LinkedHashMap<>(members);
    }

    /** In the order of the desk. */
    public List<OrganizationCode> organizations() {
        return List.copyOf(members.keySet());
    }

    /** The members of one organization; nobody if it is none of those looked at. */
    public Set<CountryCode> members(OrganizationCode organization) {
        return members.getOrDefault(organization, Set.of());
    }

    /** The states that are members of every one of {@code organizations}; nobody if there is none. */
    public Set<CountryCode> shared(Collection<OrganizationCode> organizations) {
        var shared = new TreeSet<CountryCode>();
        organizations.stream().findFirst().ifPresent(first -> shared.addAll(members(first)));
        organizations.forEach(organization -> shared.retainAll(members(organization)));
        return shared;
    }

    /** The states that are members of any of the organizations. */
    public Set<CountryCode> all() {
        return members.values().stream().flatMap(Set::stream).collect(Collectors.toCollection(TreeSet::new));
    }

    /** The organizations that the state is a member of, in the order of the desk. */
    public List<OrganizationCode> of(CountryCode state) {
        return members.keySet().stream()
                .filter(organization -> members(organization).contains(state))
                .toList();
    }

    /** Every set of organizations that is all that some state belongs to: the widest first, then that of most states. */
    public List<Combination> combinations() {
        Map<List<OrganizationCode>, Set<CountryCode>> states = new LinkedHashMap<>();
        all().forEach(state ->
                states.computeIfAbsent(of(state), unseen -> new TreeSet<>()).add(state));
        return states.entrySet().stream()
                .map(entry -> new Combination(entry.getKey(), entry.getValue()))
                .sorted(WIDEST_FIRST)
                .toList();
    }

    /** The states that are members of exactly {@code organizations}, in whatever order these are named. */
    public Set<CountryCode> exactly(Collection<OrganizationCode> organizations) {
        var wanted = Set.copyOf(organizations);
        return all().stream()
                .filter(state -> Set.copyOf(of(state)).equals(wanted))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /**
     * Other states that sit beside {@code state} in at least {@code least} organizations.
     *
     * @param least 1 or more
     */
    public Set<CountryCode> sharing(CountryCode state, int least) {
        return sharedWith(state).entrySet().stream()
                .filter(entry -> entry.getValue() >= least)
                .map(Map.Entry::getKey)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private Map<CountryCode, Integer> sharedWith(CountryCode state) {
        var counts = new TreeMap<CountryCode, Integer>();
        of(state)
                .forEach(
                        organization -> members(organization).forEach(member -> counts.merge(member, 1, Integer::sum)));
        counts.remove(state);
        return counts;
    }
}
