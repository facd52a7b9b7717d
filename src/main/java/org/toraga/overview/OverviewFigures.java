package org.toraga.overview;

import java.util.Map;
import java.util.Optional;
import org.toraga.claims.Finding;
import org.toraga.events.EventRow;
import org.toraga.statistics.Aggregate;

/**
 * The year in a few figures, as of a day.
 *
 * @param chairmanships that the home country is said to hold
 * @param doubtful how many of these are doubtful
 * @param memberStates that belong to at least one of the organizations, each counted once
 * @param populationShare of these states in the world's population, per cent; absent if there is no figure
 * @param gdpShare of these states in the world's output, per cent; absent if there is no figure
 * @param claims how many there are of each verdict
 */
record OverviewFigures(
        int chairmanships,
        int doubtful,
        int memberStates,
        Optional<Aggregate> populationShare,
        Optional<Aggregate> gdpShare,
        Optional<EventRow> nextEvent,
        Map<Finding, Integer> claims) {}
