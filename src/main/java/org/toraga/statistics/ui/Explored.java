package org.toraga.statistics.ui;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.toraga.base.Refusal;
import org.toraga.charts.ChartAnnotation;
import org.toraga.charts.ChartSource;
import org.toraga.countries.CountryCode;
import org.toraga.organizations.OrganizationCode;
import org.toraga.statistics.Course;
import org.toraga.statistics.IndicatorDetails;
import org.toraga.statistics.Measure;
import org.toraga.statistics.Ranking;
import org.toraga.statistics.Subject;
import org.toraga.statistics.Years;

/** What the explorer has read for a picture, or why there is none. */
sealed interface Explored {

    /** A rule forbids it; the text says which, and what to change. */
    record Refused(Refusal refusal) implements Explored {}

    /** There is nothing to show. @param facts of the text {@code statistics.explorer.empty.<reason>} */
    record Nothing(
            String reason, List<Object> facts, @Nullable Years bounds) implements Explored {

        static Nothing because(String reason) {
            return new Nothing(reason, List.of(), null);
        }
    }

    /**
     * @param bounds the years with figures
     * @param years the span shown, or the single year that everything is compared in
     * @param organization whose members are shown; null in any other scope
     * @param courses over the span; empty in a picture of one year
     * @param ranking of the one year; without places in a picture over years
     * @param scatter present in a scatter chart alone
     * @param states everyone whom the picture is about
     * @param used the indicators whose figures were read, those shown first
     */
    record Picture(
            ExplorerState state,
            LocalDate asOf,
            Measure measure,
            Years bounds,
            Years years,
            @Nullable OrganizationCode organization,
            List<Subject> subjects,
            List<Course> courses,
            Ranking ranking,
            @Nullable Scatter scatter,
            Set<CountryCode> states,
            List<ChartAnnotation> annotations,
            List<IndicatorDetails> used,
            List<ChartSource> sources)
            implements Explored {

        boolean isOfOneYear() {
            return years.isSingle() && courses.isEmpty();
        }
    }

    /** @param across figures on the level axis, of the same year or window @param people the sizes of the marks */
    record Scatter(Measure acrossMeasure, Ranking across, Ranking people) {}
}
