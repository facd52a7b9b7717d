package org.toraga.events;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.toraga.base.Wording;
import org.toraga.sources.SourceCode;

/**
 * All that is known of an event on one day.
 *
 * @param event as lists show it
 * @param outcome absent until it can have been known
 * @param changes in what the outcome differs from the plan; empty without an outcome
 * @param history announced, then what became of it
 * @param sources of all that is shown, the main one first
 * @param previous the event before it in time, as known on that day
 */
public record EventDetails(
        EventRow event,
        Wording description,
        Plan plan,
        @Nullable Outcome outcome,
        Set<EventChange> changes,
        List<StatusEntry> history,
        List<SourceCode> sources,
        @Nullable EventNeighbour previous,
        @Nullable EventNeighbour next) {}
