package org.toraga.statistics;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.toraga.revisions.ObservationChange;
import org.toraga.revisions.ObservationWriter;

/** Takes very many figures back to what the history says, chunk by chunk. */
@Component
class UndoneFigures implements ObservationWriter {

    private static final int CHUNK = 40_000;

    private final BulkObservationService figures;

    UndoneFigures(BulkObservationService figures) {
        this.figures = figures;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public long write(Iterator<ObservationChange> changes) {
        var areas = figures.areas();
        var indicators = figures.indicators();
        var chunk = new ArrayList<FigureChange>(CHUNK);
        long otherwise = 0;
        while (changes.hasNext()) {
            var change = numbered(changes.next(), areas, indicators);
            if (change == null) {
                otherwise++;
            } else {
                chunk.add(change);
            }
            if (chunk.size() == CHUNK || !changes.hasNext()) {
                otherwise += write(chunk, otherwise == 0);
                chunk.clear();
            }
        }
        return otherwise;
    }

    /** @return the change by numbers, or null if its indicator is there no more */
    private static @Nullable FigureChange numbered(
            ObservationChange change, Map<String, Integer> areas, Map<String, Integer> indicators) {
        var area = areas.get(change.area());
        var indicator = indicators.get(change.indicator());
        return area == null || indicator == null
                ? null
                : new FigureChange(area, indicator, change.year(), change.before(), change.after());
    }

    /** @return how many figures stand otherwise than their change says; with any, nothing is written */
    private long write(List<FigureChange> chunk, boolean isWanted) {
        var stored = figures.stored(chunk);
        long otherwise = chunk.stream()
                .filter(change -> {
                    var now = stored.get(change.key());
                    var before = change.before();
                    return now == null || before == null ? now != before : now.compareTo(before) != 0;
                })
                .count();
        if (otherwise == 0 && isWanted) {
            figures.write(chunk);
        }
        return otherwise;
    }
}
