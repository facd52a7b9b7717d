package org.toraga.charts;

import java.util.List;

/**
 * The quiet lines of a chart, which {@link LinesBehindScript} draws as one: a series of the chart library for each, with all their
 * marks, would be most of what drawing takes.
 *
 * @param names of the lines, as markup
 * @param places of the marks along the level axis, the same for all lines
 * @param heights of each line's marks, from 0 at the bottom to {@link #TOP}; {@link #GAP} without a value
 * @param leadOn whether a click on a mark leads on
 */
record LinesBehind(List<String> names, List<Number> places, List<int[]> heights, boolean leadOn) {

    /** Finer than the pixels of any screen. */
    static final int TOP = 10_000;

    static final int GAP = -1;
}
