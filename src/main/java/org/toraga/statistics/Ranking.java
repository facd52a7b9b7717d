package org.toraga.statistics;

import java.util.List;

/**
 * Subjects by the size of their figures.
 *
 * @param places those that have a figure, highest first; years may differ if a window was allowed
 * @param without those that have none, in the order asked for
 */
public record Ranking(List<Place> places, List<Subject> without) {

    public record Place(Subject subject, Aggregate figure) {}

    /** Whether the figures are of more than one year. */
    public boolean mixesYears() {
        return places.stream().map(place -> place.figure().year()).distinct().count() > 1;
    }
}
