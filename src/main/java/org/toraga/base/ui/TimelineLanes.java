package org.toraga.base.ui;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds for each bar of a row the topmost lane in which no earlier bar lies over it. */
final class TimelineLanes {

    private TimelineLanes() {}

    /** The lane of each bar, in the order of the bars, counted from 0. */
    static List<Integer> of(List<TimelineBar> bars) {
        var lanes = new ArrayList<Integer>();
        for (int index = 0; index < bars.size(); index++) {
            var lane = 0;
            while (isTaken(lane, index, bars, lanes)) {
                lane++;
            }
            lanes.add(lane);
        }
        return lanes;
    }

    private static boolean isTaken(int lane, int index, List<TimelineBar> bars, List<Integer> lanes) {
        for (int earlier = 0; earlier < index; earlier++) {
            if (lanes.get(earlier) == lane && overlap(bars.get(earlier), bars.get(index))) {
                return true;
            }
        }
        return false;
    }

    private static boolean overlap(TimelineBar one, TimelineBar other) {
        return startsWithin(one.from(), other.before()) && startsWithin(other.from(), one.before());
    }

    private static boolean startsWithin(LocalDate start, @Nullable LocalDate end) {
        return end == null || start.isBefore(end);
    }
}
