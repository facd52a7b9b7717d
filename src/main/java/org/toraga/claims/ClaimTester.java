package org.toraga.claims;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.toraga.chairmanships.Term;
import org.toraga.memberships.GroupRuleException;

/** Tests claims against the records of the desk as of a day. */
@Component
class ClaimTester {

    private final FigureMeasure figures;
    private final TermMeasure terms;
    private final Groups groups;

    ClaimTester(FigureMeasure figures, TermMeasure terms, Groups groups) {
        this.figures = figures;
        this.terms = terms;
        this.groups = groups;
    }

    /** @param all claims among which those are looked for that put another number on the same thing */
    TestedClaim test(ClaimRow claim, Collection<ClaimRow> all, LocalDate asOf) {
        return tested(claim, all, asOf, measure(claim, asOf));
    }

    /** The same with its working, if there is anything to be tested. */
    ClaimDetails details(ClaimRow claim, Collection<ClaimRow> all, LocalDate asOf) {
        var measure = measure(claim, asOf);
        return new ClaimDetails(tested(claim, all, asOf, measure), working(claim, asOf, measure));
    }

    private static TestedClaim tested(ClaimRow claim, Collection<ClaimRow> all, LocalDate asOf, Measure measure) {
        var aggregate = measure.aggregate();
        return new TestedClaim(
                claim,
                claim.type(asOf),
                verdict(claim, measure),
                aggregate == null ? null : aggregate.year(),
                aggregate == null ? null : aggregate.coverage(),
                doubtful(measure),
                all.stream().filter(claim::contradicts).toList());
    }

    private @Nullable Working working(ClaimRow claim, LocalDate asOf, Measure measure) {
        if (measure.obstacle() != null) {
            return null;
        }
        if (claim.metric() == Metric.COUNT_OF_MEMBERS) {
            return new Working.Members(groups.of(claim, asOf));
        }
        var aggregate = measure.aggregate();
        return aggregate == null ? new Working.Terms(measure.terms()) : figures.working(claim, asOf, aggregate);
    }

    private static Verdict verdict(ClaimRow claim, Measure measure) {
        var obstacle = measure.obstacle();
        return obstacle != null
                ? Verdict.unchecked(obstacle)
                : Verdict.of(
                        Objects.requireNonNull(claim.claimedValue()),
                        claim.comparator(),
                        claim.tolerance(),
                        Objects.requireNonNull(measure.value()));
    }

    /** Organizations all of whose terms that were counted are doubtful. */
    private static int doubtful(Measure measure) {
        return (int) measure.terms().stream()
                .map(Term::organization)
                .distinct()
                .filter(organization -> TermMeasure.of(organization, measure.terms()).stream()
                        .allMatch(term -> term.confidence().isDoubtful()))
                .count();
    }

    private Measure measure(ClaimRow claim, LocalDate asOf) {
        try {
            return measured(claim, asOf);
        } catch (GroupRuleException unreadable) {
            return Measure.none(Obstacle.RULE_UNREADABLE);
        }
    }

    private Measure measured(ClaimRow claim, LocalDate asOf) {
        return switch (claim.type(asOf)) {
            case FORECAST ->
                Measure.none(claim.metric().type() == ClaimType.FORECAST ? Obstacle.FORECAST : Obstacle.YEAR_AHEAD);
            case NOT_TESTABLE -> Measure.none(obstacle(claim));
            case TESTABLE ->
                switch (claim.metric()) {
                    case SHARE_OF_WORLD, AGGREGATE -> figures.of(claim, asOf);
                    case COUNT_OF_MEMBERS -> members(claim, asOf);
                    case COUNT_OF_CHAIRMANSHIPS -> terms.count(claim, asOf);
                    case TERM_LENGTH -> terms.length(claim, asOf);
                    default -> Measure.none(Obstacle.NOT_KEPT);
                };
        };
    }

    private static Obstacle obstacle(ClaimRow claim) {
        if (claim.metric().type() != ClaimType.TESTABLE) {
            return Obstacle.NOT_KEPT;
        }
        return claim.claimedValue() == null ? Obstacle.NO_NUMBER : Obstacle.MARKED;
    }

    private Measure members(ClaimRow claim, LocalDate asOf) {
        var states = groups.of(claim, asOf);
        return states.isEmpty() ? Measure.none(Obstacle.NO_MEMBERS) : Measure.of(BigDecimal.valueOf(states.size()));
    }
}
