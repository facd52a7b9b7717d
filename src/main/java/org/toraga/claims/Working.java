package org.toraga.claims;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.toraga.chairmanships.Term;
import org.toraga.countries.CountryCode;
import org.toraga.statistics.Aggregate;
import org.toraga.statistics.IndicatorDetails;

/** How the number was come to that a claim is set against. */
public sealed interface Working {

    /**
     * Made of figures of states.
     *
     * @param indicators what is added up; for a weighted mean, the indicator and then its weight
     * @param result the measure, its year, and who is missing from it
     * @param states of the group, the largest first; those without a figure last
     * @param world the publisher's own figures of the same year, one for each indicator; empty unless it is a share of the world
     * @param overYears the same measure year by year
     */
    record Figures(
            List<IndicatorDetails> indicators,
            Aggregate result,
            List<StateFigures> states,
            List<Optional<BigDecimal>> world,
            List<Aggregate> overYears)
            implements Working {}

    /** Counted from terms in the chair, the earliest first. */
    record Terms(List<Term> terms) implements Working {}

    /** Counted from the states of the group. */
    record Members(Set<CountryCode> states) implements Working {}
}
