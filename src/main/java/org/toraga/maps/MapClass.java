package org.toraga.maps;

import java.util.List;
import java.util.stream.IntStream;

/**
 * States of one colour.
 *
 * @param label as the legend has it
 * @param step how deep the colour is, from 1 (palest) to {@code steps} (deepest)
 * @param steps of the whole scale
 */
public record MapClass(String label, int step, int steps) {

    public MapClass {
        if (step < 1 || step > steps) {
            throw new IllegalArgumentException("Step " + step + " of " + steps);
        }
    }

    /** One class for each label, the first the palest. */
    public static List<MapClass> scale(List<String> labels) {
        return IntStream.range(0, labels.size())
                .mapToObj(index -> new MapClass(labels.get(index), index + 1, labels.size()))
                .toList();
    }
}
