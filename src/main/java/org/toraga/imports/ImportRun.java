package org.toraga.imports;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One import in the list.
 *
 * @param title the name of the file, or what was asked of the World Bank
 * @param counts of the last dry run or of what was applied
 * @param revision what it is in the history; null unless it was applied and changed something
 * @param failure key of the text that says why it failed, and its facts; null unless it did
 */
public record ImportRun(
        String id,
        String username,
        Instant startedAt,
        @Nullable Instant finishedAt,
        String title,
        RunState state,
        String kind,
        Map<Outcome, Long> counts,
        @Nullable Long revision,
        @Nullable String failure) {

    public long count(Outcome outcome) {
        return counts.getOrDefault(outcome, 0L);
    }
}
