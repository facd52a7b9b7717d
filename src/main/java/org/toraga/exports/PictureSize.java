package org.toraga.exports;

/**
 * How large a picture is, and what it is drawn on.
 *
 * @param width in CSS pixels, 200 to 4000
 * @param height in CSS pixels, up to 20000; 0 is as tall as the drawing needs at that width
 * @param framed whether title, subtitle, notes, sources and the link back are in the picture; without, it is the bare drawing,
 *     for documents that set those themselves
 * @param dark whether the paper is dark
 * @param zoom how much larger than on the screen letters and lines are, 0.25 to 4
 */
public record PictureSize(int width, int height, boolean framed, boolean dark, double zoom) {

    /** As on a wide screen. */
    public static final PictureSize SCREEN = new PictureSize(960, 0, true, false);

    /** A slide of 16:9: at a scale of 2 it fills a screen of 1920 to 1080. */
    public static final PictureSize SLIDE = new PictureSize(960, 540, true, false);

    /** A sheet of A4, lying. */
    public static final PictureSize A4 = new PictureSize(1123, 794, true, false, 1.1);

    /** What social media show of a page. */
    public static final PictureSize CARD = new PictureSize(1200, 630, true, false, 1.4);

    public PictureSize {
        if (width < 200 || width > 4000 || height < 0 || height > 20_000 || zoom < 0.25 || zoom > 4) {
            throw new IllegalArgumentException("No size of a picture: " + width + " to " + height + ", " + zoom);
        }
    }

    /** Letters and lines as on the screen. */
    public PictureSize(int width, int height, boolean framed, boolean dark) {
        this(width, height, framed, dark, 1);
    }

    /** The same on dark paper. */
    public PictureSize onDark() {
        return new PictureSize(width, height, framed, true, zoom);
    }
}
