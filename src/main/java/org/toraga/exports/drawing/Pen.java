package org.toraga.exports.drawing;

import java.util.List;

/**
 * How a line is drawn.
 *
 * @param width in units of the picture
 * @param dashes lengths of dashes and gaps in turn, in units of the picture; empty for a line without gaps
 */
public record Pen(Ink ink, double width, List<Double> dashes) {

    public static Pen of(String colour, double width) {
        return new Pen(Ink.of(colour), width, List.of());
    }
}
