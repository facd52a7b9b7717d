package org.toraga.base.ui;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.toraga.base.PartialDate;
import org.toraga.base.Precision;
import org.toraga.base.Span;

/**
 * A stretch of time on a {@link Timeline}.
 *
 * @param text short, written into the bar where there is room
 * @param description a whole sentence that says what the bar means, with its dates as they are known; read out and shown on
 *     hover and focus
 * @param before the first day that no longer belongs to it; null if it goes on
 * @param path page that the bar leads to
 * @param colour class name that gives the bar a colour of its own, for example {@code organization-sco}
 * @param muted whether it stands behind the others, as predecessors and successors do
 * @param doubtful drawn hatched and said to be so
 * @param startVague whether the start is known only by its month or year
 * @param endVague likewise the end
 */
public record TimelineBar(
        String text,
        String description,
        LocalDate from,
        @Nullable LocalDate before,
        @Nullable String path,
        @Nullable String colour,
        boolean muted,
        boolean doubtful,
        boolean startVague,
        boolean endVague) {

    /**
     * A bar over a span as far as its dates are known.
     *
     * @throws IllegalArgumentException if it is not known when the span began: such a span has no place on a timeline
     */
    public static TimelineBar of(
            String text,
            String description,
            Span span,
            @Nullable String path,
            @Nullable String colour,
            boolean muted,
            boolean doubtful) {
        var start = span.start();
        if (start == null) {
            throw new IllegalArgumentException("Without a start: " + text);
        }
        return new TimelineBar(
                text,
                description,
                start.earliest(),
                span.endsBefore(),
                path,
                colour,
                muted,
                doubtful,
                isVague(start),
                isVague(span.end()));
    }

    private static boolean isVague(@Nullable PartialDate date) {
        return date != null && date.precision() != Precision.DAY;
    }
}
