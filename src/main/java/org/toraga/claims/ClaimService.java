package org.toraga.claims;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.toraga.base.Roles;

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
        return queries.find(filter).stream()
                .filter(claim -> filter.type() == null || claim.type(asOf) == filter.type())
                .map(claim -> tester.test(claim, asOf))
                .filter(tested -> filter.finding() == null || tested.verdict().finding() == filter.finding())
                .sorted(java.util.Comparator.comparing(
                        tested -> tested.verdict().finding()))
                .toList();
    }

    /** @param code as recorded */
    public Optional<ClaimDetails> details(String code, LocalDate asOf) {
        return queries.find(code).map(claim -> tester.details(claim, contradicting(claim), asOf));
    }

    private List<ClaimRow> contradicting(ClaimRow claim) {
        return queries.ofMetricAndYear(claim.metric(), claim.year()).stream()
                .filter(claim::contradicts)
                .toList();
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
