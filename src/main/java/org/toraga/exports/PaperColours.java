package org.toraga.exports;

import java.util.HexFormat;

/** Colours on paper: six hexadecimal digits. */
final class PaperColours {

    private static final String BLACK = "000000";
    private static final String WHITE = "FFFFFF";

    private PaperColours() {}

    static byte[] bytes(String colour) {
        return HexFormat.of().parseHex(colour);
    }

    /** Black or white, whichever is read better on a colour. */
    static String textOn(String colour) {
        return luminance(colour) > 0.18 ? BLACK : WHITE;
    }

    /** Relative luminance as WCAG 2.2 defines it, from 0 for black to 1 for white. */
    private static double luminance(String colour) {
        var bytes = bytes(colour);
        return 0.2126 * linear(bytes[0]) + 0.7152 * linear(bytes[1]) + 0.0722 * linear(bytes[2]);
    }

    private static double linear(byte channel) {
        var share = Byte.toUnsignedInt(channel) / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
