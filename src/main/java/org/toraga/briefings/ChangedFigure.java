package org.toraga.briefings;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.toraga.revisions.RevisionKind;

/**
 * A figure that a pack contained, and what has become of it.
 *
 * @param now the figure as it would be today; absent if there is none any longer
 * @param causes what was changed since in the records that it is made of, the latest first
 */
public record ChangedFigure(Figure then, @Nullable BigDecimal now, List<Cause> causes) {

    /** @param by user name */
    public record Cause(
            long revision,
            Instant at,
            String by,
            RevisionKind kind,
            @Nullable String reason) {}
}
