package org.toraga.charts;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Moves the labels at the ends of lines apart, so that each can be read. */
public final class LineEnds {

    private LineEnds() {}

    /**
     * How far to move each label, in pixels downwards.
     *
     * @param ends where the labels would stand, in pixels from the top
     * @param apart least distance between two, in pixels
     * @param height of the room that they share, in pixels
     */
    public static List<Integer> spread(List<Double> ends, int apart, int height) {
        var order = IntStream.range(0, ends.size())
                .boxed()
                .sorted(Comparator.comparing(ends::get))
                .toList();
        var places = new double[ends.size()];
        var free = 0.0;
        for (int index : order) {
            places[index] = Math.max(ends.get(index), free);
            free = places[index] + apart;
        }
        // What was pushed out at the bottom pushes the others up again.
        var least = (double) height;
        for (int index : order.reversed()) {
            places[index] = Math.min(places[index], least);
            least = places[index] - apart;
        }
        var moves = new ArrayList<Integer>();
        for (int index = 0; index < places.length; index++) {
            moves.add((int) Math.round(places[index] - ends.get(index)));
        }
        return moves;
    }
}
