package org.toraga.claims;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.toraga.base.Roles;
import org.toraga.organizations.OrganizationCode;

/** The numbers in what was said, tested against the records of the desk as of a day. */
@Service
@PreAuthorize("hasRole('" + Roles.VIEWER + "')")
@Transactional(readOnly = true)
public class ClaimService {

    private final ClaimQueries queries;
    private final ClaimTester tester;

    ClaimService(ClaimQueries queries, ClaimTester tester) {
        this.queries = queries;
        this.tester = tester;
    }

    /** The claims that the filter leaves, with their verdicts of that day: those that hold first, then by code. */
    public List<TestedClaim> find(ClaimFilter filter, LocalDate asOf) {
        var all = queries.find(ClaimFilter.NONE);
        return queries.find(filter).stream()
                .filter(claim -> filter.type() == null || claim.type(asOf) == filter.type())
                .map(claim -> tester.test(claim, all, asOf))
                .filter(tested -> filter.finding() == null || tested.verdict().finding() == filter.finding())
                .sorted(java.util.Comparator.comparing(
                        tested -> tested.verdict().finding()))
                .toList();
    }

    /** The claims about one organization. */
    public List<TestedClaim> of(OrganizationCode organization, LocalDate asOf) {
        return find(new ClaimFilter("", null, organization, null, null), asOf);
    }

    /** @param code as recorded */
    public Optional<ClaimDetails> details(String code, LocalDate asOf) {
        return queries.find(code).map(claim -> tester.details(claim, queries.find(ClaimFilter.NONE), asOf));
    }

    /**
     * Where sources put different numbers on the same thing and an organization is concerned: the claims are about it, or
     * an editor's note on one of them names it. Each difference is told once, with the first of its claims by code.
     */
    public List<ClaimDetails> differing(OrganizationCode organization, LocalDate asOf) {
        var all = queries.find(ClaimFilter.NONE);
        var told = new HashSet<String>();
        return all.stream()
                .filter(claim -> {
                    var sides = Stream.concat(Stream.of(claim), all.stream().filter(claim::contradicts))
                            .toList();
                    return sides.size() > 1
                            && sides.stream().anyMatch(side -> concerns(side, organization))
                            && sides.stream().map(ClaimRow::code).noneMatch(told::contains)
                            && told.add(claim.code());
                })
                .map(claim -> tester.details(claim, all, asOf))
                .toList();
    }

    private static boolean concerns(ClaimRow claim, OrganizationCode organization) {
        return organization.equals(claim.organization()) || names(claim.note(), organization);
    }

    private static boolean names(@Nullable String note, OrganizationCode organization) {
        return note != null
                && Pattern.compile("\\b" + Pattern.quote(organization.value()) + "\\b")
                        .matcher(note)
                        .find();
    }

    /** How many claims there are of each verdict on that day; every verdict is there, if only with a nought. */
    public Map<Finding, Integer> counts(LocalDate asOf) {
        var counts = new EnumMap<Finding, Integer>(Finding.class);
        for (var finding : Finding.values()) {
            counts.put(finding, 0);
        }
        find(ClaimFilter.NONE, asOf)
                .forEach(tested -> counts.merge(tested.verdict().finding(), 1, Integer::sum));
        return counts;
    }

    /** Everybody in whose statements a claim stands, in alphabetical order. */
    public List<String> speakers() {
        return queries.speakers();
    }
}
