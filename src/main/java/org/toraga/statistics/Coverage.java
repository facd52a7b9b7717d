package org.toraga.statistics;

import java.util.Set;
import org.toraga.countries.CountryCode;

/**
 * How many states an aggregate rests on, and which it lacks.
 *
 * @param with states whose figures are complete for the aggregate
 * @param without states that lack a figure; nothing is estimated in its place
 */
public record Coverage(Set<CountryCode> with, Set<CountryCode> without) {

    public Coverage {
        with = Set.copyOf(with);
        without = Set.copyOf(without);
    }

    public int total() {
        return with.size() + without.size();
    }

    public boolean isComplete() {
        return without.isEmpty();
    }

    /** Whether at least half of the states have figures; never so for no state at all. */
    public boolean isAtLeastHalf() {
        return total() > 0 && 2 * with.size() >= total();
    }
}
