package org.toraga.base;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of time from the first day of {@code start} to the day before {@code end}, so that on a day of hand-over what
 * follows counts. An end known only by month or year lasts that month or year out; without an end the span is open.
 *
 * @param start absent if it is not known when the span began: it then holds on no day for certain
 */
public record Span(@Nullable PartialDate start, @Nullable PartialDate end) {

    /** @throws EndsBeforeStartException if no day lies between the start and the end */
    public Span {
        var endsBefore = endsBefore(end);
        if (start != null && endsBefore != null && !endsBefore.isAfter(start.earliest())) {
            throw new EndsBeforeStartException(start, end);
        }
    }

    /** The first day that no longer belongs to the span. */
    public @Nullable LocalDate endsBefore() {
        return endsBefore(end);
    }

    private static @Nullable LocalDate endsBefore(@Nullable PartialDate end) {
        if (end == null) {
            return null;
        }
        return end.precision() == Precision.DAY ? end.earliest() : end.firstDayAfter();
    }

    /** Whether the span is taken to hold on {@code day}; false if its start is not known. */
    public boolean holdsOn(LocalDate day) {
        if (start == null || day.isBefore(start.earliest())) {
            return false;
        }
        var endsBefore = endsBefore();
        return endsBefore == null || day.isBefore(endsBefore);
    }

    /**
     * Whether some day lies certainly in both spans. Spans that may overlap only because their dates are imprecise do not
     * clash: a start known by its year is certain from the last day of that year, an end known by its year only up to the
     * first day of it.
     */
    public boolean certainlyOverlaps(Span other) {
        if (start == null || other.start == null) {
            return false;
        }
        var from = latest(start.latest(), other.start.latest());
        return (end == null || from.isBefore(end.earliest()))
                && (other.end == null || from.isBefore(other.end.earliest()));
    }

    private static LocalDate latest(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
