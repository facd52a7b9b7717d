package org.toraga.exports;

import java.util.concurrent.Semaphore;
import org.toraga.exports.drawing.Picture;
import org.toraga.exports.drawing.PngWriter;

/** Keeps the points of pictures within what the machine's memory holds. */
public final class PngLimit {

    /** Points of one picture: they take four bytes each while it is made. */
    private static final long MOST_POINTS = 24_000_000;

    /** So many are made at once. */
    private static final Semaphore PLACES = new Semaphore(2, true);

    private PngLimit() {}

    /**
     * @param scale points for each CSS pixel: 1, 2 or 4
     * @throws PictureTooLargeException if the picture would have more points than it may have
     */
    public static byte[] write(Picture picture, int scale) {
        if (scale != 1 && scale != 2 && scale != 4) {
            throw new IllegalArgumentException("No scale of a picture: " + scale);
        }
        if ((long) picture.width() * picture.height() * scale * scale > MOST_POINTS) {
            throw new PictureTooLargeException(picture.width() * scale, picture.height() * scale);
        }
        PLACES.acquireUninterruptibly();
        try {
            return PngWriter.write(picture, scale);
        } finally {
            PLACES.release();
        }
    }
}
