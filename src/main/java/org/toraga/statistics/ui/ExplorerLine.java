package org.toraga.statistics.ui;

import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.toraga.statistics.Aggregate;
import org.toraga.statistics.Subject;

/**
 * A line of the explorer's table.
 *
 * @param years the figures by year; in a table of one year the one that stands for it
 * @param place in the ranking from 1; 0 without one
 */
record ExplorerLine(Subject subject, String name, Map<Integer, Aggregate> years, int place) {

    @Nullable BigDecimal value(int year) {
        var figure = years.get(year);
        return figure == null ? null : figure.value();
    }

    /** Of which the figure that stands for a year truly is; null without one. */
    @Nullable Integer yearOf(int year) {
        var figure = years.get(year);
        return figure == null || figure.value() == null ? null : figure.year();
    }

    @Nullable String code() {
        return switch (subject) {
            case Subject.State state -> state.country().value();
            case Subject.Group group -> group.key();
            case Subject.World world -> "WLD";
        };
    }
}
