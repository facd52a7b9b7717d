package org.toraga.events;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An event as a calendar tells it, as it is known on a day.
 *
 * @param outcomeNote present only if the outcome is known on that day
 * @param version counts the changes of the record
 * @param changedAt when the record was last changed
 */
public record EventEntry(
        EventRow event,
        String description,
        @Nullable String outcomeNote,
        boolean outcomeKnown,
        int version,
        Instant changedAt) {

    /** Rises with every change of the record, and when the outcome of an unchanged record comes to be known. */
    public int sequence() {
        return 2 * version + (outcomeKnown ? 1 : 0);
    }
}
