package org.toraga.statistics;

/** A span of years, both ends included. */
public record Years(int from, int to) {

    /** @throws IllegalArgumentException if it ends before it begins */
    public Years {
        if (from > to) {
            throw new IllegalArgumentException(from + " to " + to);
        }
    }

    public boolean isSingle() {
        return from == to;
    }

    public Years within(Years bounds) {
        return new Years(bounds.clamp(from), bounds.clamp(to));
    }

    public int clamp(int year) {
        return Math.clamp(year, from, to);
    }
}
