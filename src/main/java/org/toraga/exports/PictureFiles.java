package org.toraga.exports;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.concurrent.Semaphore;
import org.toraga.exports.drawing.PdfWriter;
import org.toraga.exports.drawing.Picture;
import org.toraga.exports.drawing.PngWriter;
import org.toraga.exports.drawing.SvgWriter;

/** Writes pictures as files, within what the machine's memory holds. */
public final class PictureFiles {

    /** Points of one picture: they take four bytes each while it is made. */
    private static final long MOST_POINTS = 24_000_000;

    /** So many of points are made at once. */
    private static final Semaphore PLACES = new Semaphore(2, true);

    private PictureFiles() {}

    /** @throws PictureTooLargeException if it is to have more points than a picture may have */
    public static void check(Picture picture, PictureOrder order) {
        if (order.format() == PictureFormat.PNG) {
            checkPoints(picture, order.scale());
        }
    }

    /**
     * @param title by which the file is named
     * @throws PictureTooLargeException if it is to have more points than a picture may have
     */
    public static ExportFile write(Picture picture, PictureOrder order, String title, LocalDate asOf) {
        var content = switch (order.format()) {
            case PNG -> png(picture, order.scale());
            case SVG -> SvgWriter.write(picture).getBytes(StandardCharsets.UTF_8);
            case PDF -> PdfWriter.write(picture);
        };
        var format = order.format();
        return new ExportFile(FileName.of(title, asOf, format.ending()), format.mediaType(), content);
    }

    /**
     * @param scale points for each CSS pixel: 1, 2 or 4
     * @throws PictureTooLargeException if the picture would have more points than it may have
     */
    public static byte[] png(Picture picture, int scale) {
        checkPoints(picture, scale);
        PLACES.acquireUninterruptibly();
        try {
            return PngWriter.write(picture, scale);
        } finally {
            PLACES.release();
        }
    }

    private static void checkPoints(Picture picture, int scale) {
        if (scale != 1 && scale != 2 && scale != 4) {
            throw new IllegalArgumentException("No scale of a picture: " + scale);
        }
        if ((long) picture.width() * picture.height() * scale * scale > MOST_POINTS) {
            throw new PictureTooLargeException(picture.width() * scale, picture.height() * scale);
        }
    }
}
