package org.toraga.exports.drawing;

import java.awt.geom.Rectangle2D;
import java.util.List;

/** A drawing that fills whatever place it is given. */
public interface Plot {

    /** How tall it is drawn where nothing else decides, in units. @param width of its place */
    double height(double width);

    /** What has no room in a place of that width, as sentences to stand below. */
    default List<String> asides(double width) {
        return List.of();
    }

    void draw(Canvas canvas, Rectangle2D place);
}
