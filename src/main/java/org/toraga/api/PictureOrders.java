package org.toraga.api;

import java.util.Map;
import org.toraga.exports.PictureFormat;
import org.toraga.exports.PictureOrder;
import org.toraga.exports.PictureSize;

/** How large pictures beside pages are, by the endings of their files. */
final class PictureOrders {

    /** Points for each CSS pixel of a PNG: sharp on screens of today. */
    private static final int SCALE = 2;

    static final Map<String, PictureOrder> BY_ENDING = Map.of(
            "svg", new PictureOrder(PictureFormat.SVG, PictureSize.SCREEN, 1),
            "pdf", new PictureOrder(PictureFormat.PDF, PictureSize.A4, 1),
            "png", new PictureOrder(PictureFormat.PNG, PictureSize.SCREEN, SCALE));

    private PictureOrders() {}
}
