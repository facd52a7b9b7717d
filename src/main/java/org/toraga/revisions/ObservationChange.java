package org.toraga.revisions;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * One figure of very many that were changed together.
 *
 * @param area ISO 3166-1 alpha-3 code, or that of the world
 * @param before in the indicator's own unit; null if there was no figure
 * @param after in the indicator's own unit; null if the figure was taken out
 */
public record ObservationChange(
        String area,
        String indicator,
        int year,
        @Nullable BigDecimal before,
        @Nullable BigDecimal after) {

    /** The same change backwards. */
    public ObservationChange reversed() {
        return new ObservationChange(area, indicator, year, after, before);
    }
}
