package org.toraga.exports.drawing;

import java.awt.Color;

/**
 * A colour of a picture.
 *
 * @param colour six hexadecimal digits
 * @param opacity from 0 (nothing is seen) to 1
 */
public record Ink(String colour, double opacity) {

    public Ink {
        if (!colour.matches("[0-9a-fA-F]{6}")) {
            throw new IllegalArgumentException("No colour: " + colour);
        }
    }

    public static Ink of(String colour) {
        return new Ink(colour, 1);
    }

    Color awt() {
        var rgb = Integer.parseInt(colour, 16);
        return new Color(rgb >> 16, rgb >> 8 & 0xff, rgb & 0xff, (int) Math.round(opacity * 255));
    }
}
