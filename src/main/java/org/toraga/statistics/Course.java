package org.toraga.statistics;

import java.util.List;
import java.util.Optional;

/**
 * The figures of one subject over years, earliest first; every year asked for is there, and one without a value is a gap.
 */
public record Course(Subject subject, List<Aggregate> years) {

    public Optional<Aggregate> in(int year) {
        return years.stream().filter(one -> one.year() == year).findFirst();
    }

    /**
     * The latest figure. Of a group, the latest that at least half of its states have a value for; failing that, the latest
     * at all.
     */
    public Optional<Aggregate> latest() {
        var known = years.reversed().stream().filter(one -> one.value() != null).toList();
        return known.stream()
                .filter(one ->
                        subject instanceof Subject.World || one.coverage().isAtLeastHalf())
                .findFirst()
                .or(() -> known.stream().findFirst());
    }

    public boolean isEmpty() {
        return years.stream().allMatch(one -> one.value() == null);
    }
}
