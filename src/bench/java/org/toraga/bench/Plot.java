package org.toraga.bench;

import java.util.List;

/**
 * How one thing grows with another.
 *
 * @param name short and stable, of its file
 * @param across what grows, with its unit
 * @param up what it costs, with its unit
 */
record Plot(String name, String title, String across, String up, List<Line> lines) {

    record Line(String name, List<Point> points) {}

    record Point(double across, double up) {}

    Plot {
        lines = List.copyOf(lines);
    }

    String file() {
        return name + ".svg";
    }
}
