package org.toraga.statistics;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * One of very many figures that are written together.
 *
 * @param area as {@link BulkObservationService#areas()} numbers them
 * @param indicator as {@link BulkObservationService#indicators()} numbers them
 * @param before what is stored; null if nothing is
 * @param after what is to be stored; null if nothing is to be
 */
public record FigureChange(
        int area,
        int indicator,
        int year,
        @Nullable BigDecimal before,
        @Nullable BigDecimal after) {

    /** What names the figure, packed into one number. */
    public long key() {
        return key(area, indicator, year);
    }

    /** Areas have at most 24 bits, indicators 24, years 16. */
    public static long key(int area, int indicator, int year) {
        return ((long) area << 40) | ((long) indicator << 16) | year;
    }
}
