package org.toraga.exports.plots;

import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.toraga.exports.drawing.Ink;
import org.toraga.exports.drawing.Pen;

/** How the lines of a chart are told apart without colour: dashes and the shapes of their last marks, in the order of the screen. */
final class LineStyle {

    private static final double WIDTH = 2;
    private static final double RADIUS = 4;

    /** In widths of the line. */
    private static final List<List<Double>> DASHES = List.of(
            List.of(),
            List.of(4.0, 3.0),
            List.of(1.0, 1.0),
            List.of(8.0, 3.0),
            List.of(4.0, 3.0, 1.0, 3.0),
            List.of(3.0, 1.0),
            List.of(8.0, 3.0, 1.0, 3.0),
            List.of(8.0, 3.0, 1.0, 3.0, 1.0, 3.0));

    private LineStyle() {}

    /** @param index of the series among those in front, from 0 */
    static Pen pen(String colour, int index) {
        var dashes = DASHES.get(index % DASHES.size()).stream()
                .map(length -> length * WIDTH)
                .toList();
        return new Pen(Ink.of(colour), WIDTH, dashes);
    }

    static Shape mark(int index, double x, double y) {
        return switch (index % 5) {
            case 0 -> new Ellipse2D.Double(x - RADIUS, y - RADIUS, 2 * RADIUS, 2 * RADIUS);
            case 1 -> new Rectangle2D.Double(x - RADIUS, y - RADIUS, 2 * RADIUS, 2 * RADIUS);
            case 2 -> polygon(x, y - RADIUS, x + RADIUS, y, x, y + RADIUS, x - RADIUS, y);
            case 3 -> polygon(x, y - RADIUS, x + RADIUS, y + RADIUS, x - RADIUS, y + RADIUS);
            default -> polygon(x - RADIUS, y - RADIUS, x + RADIUS, y - RADIUS, x, y + RADIUS);
        };
    }

    private static Shape polygon(double... places) {
        var path = new Path2D.Double();
        path.moveTo(places[0], places[1]);
        for (int index = 2; index < places.length; index += 2) {
            path.lineTo(places[index], places[index + 1]);
        }
        path.closePath();
        return path;
    }
}
