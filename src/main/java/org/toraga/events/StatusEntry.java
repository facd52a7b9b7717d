package org.toraga.events;

import org.jspecify.annotations.Nullable;
import org.toraga.base.PartialDate;
import org.toraga.sources.SourceCode;

/**
 * One line in the history of an event.
 *
 * @param on publication of the plan's source, or the first day on which the outcome was known; absent if neither is dated
 */
public record StatusEntry(
        EventStatus status,
        @Nullable PartialDate on,
        @Nullable SourceCode source) {}
