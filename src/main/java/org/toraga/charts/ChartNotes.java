package org.toraga.charts;

import java.util.ArrayList;
import java.util.List;

/** What a reader must know of a chart: the notes of its description, and what its drawing calls for. */
public final class ChartNotes {

    private ChartNotes() {}

    /** Whole sentences, in the order in which they stand under the chart. */
    public static List<String> of(ChartDescription description, ChartWords words) {
        var notes = new ArrayList<>(description.notes());
        var size = description.options().size();
        if (description.kind() == ChartKind.SCATTER && size != null && !description.isEmpty()) {
            var key = hasMarkWithoutSize(description) ? "charts.size.gaps" : "charts.size";
            notes.add(words.of(key, size.title()));
        }
        var below = description.options().logarithmic() ? description.countBelowAxis() : 0;
        if (below > 0) {
            notes.add(words.of("charts.logarithmic.below", below));
        }
        return List.copyOf(notes);
    }

    private static boolean hasMarkWithoutSize(ChartDescription description) {
        return description.series().stream()
                .flatMap(series -> series.points().stream())
                .anyMatch(point -> description.canDraw(point) && point.size() == null);
    }
}
