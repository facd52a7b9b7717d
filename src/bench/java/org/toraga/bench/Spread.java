package org.toraga.bench;

import java.util.List;

/** What is told of many samples of one thing. */
record Spread(int count, double minimum, double median, double p95, double maximum) {

    /**
     * The median of an even number is the mean of the middle two; the 95th percentile is the smallest sample that is not
     * below 95 % of them (nearest rank), so that it is always one that was measured.
     *
     * @throws IllegalArgumentException if there are no samples
     */
    static Spread of(List<Double> samples) {
        if (samples.isEmpty()) {
            throw new IllegalArgumentException("Nothing was measured");
        }
        var sorted = samples.stream().sorted().toList();
        int count = sorted.size();
        var median = (sorted.get((count - 1) / 2) + sorted.get(count / 2)) / 2;
        int rank = (count * 95 + 99) / 100;
        return new Spread(count, sorted.getFirst(), median, sorted.get(rank - 1), sorted.getLast());
    }
}
