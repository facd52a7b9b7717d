package org.toraga.statistics;

import java.math.BigDecimal;

/** What every single figure must keep to. */
final class ObservationRules {

    static final int FIRST_YEAR = 1900;
    static final int LAST_YEAR = 2100;

    /** Wide enough for anything measured on Earth, narrow enough for both databases and for sums of it. */
    private static final int MOST_WHOLE_DIGITS = 20;

    /** H2 keeps 34 digits that count. */
    private static final int MOST_DIGITS = 34;

    private ObservationRules() {}

    /** @throws YearOutOfRangeException if the year is not 1900 to 2100 */
    static int checkYear(int year) {
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            throw new YearOutOfRangeException(FIRST_YEAR, LAST_YEAR);
        }
        return year;
    }

    /**
     * @return the same value
     * @throws ValueOutOfRangeException if it has more than 20 digits before the point, or more than 34 in all
     */
    static BigDecimal checkValue(BigDecimal value) {
        // Scales near the ends of int would overflow a difference of ints.
        long wholeDigits = (long) value.precision() - value.scale();
        if (wholeDigits > MOST_WHOLE_DIGITS || value.precision() > MOST_DIGITS || value.scale() > MOST_DIGITS) {
            throw new ValueOutOfRangeException(MOST_WHOLE_DIGITS);
        }
        return value;
    }
}
