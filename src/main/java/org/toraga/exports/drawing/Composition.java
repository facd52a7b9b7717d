package org.toraga.exports.drawing;

import java.awt.geom.Rectangle2D;
import java.util.Locale;
import org.toraga.charts.PicturePalette;
import org.toraga.exports.PictureSize;

/** Puts a drawing into its frame, at the size that is wanted. */
public final class Composition {

    private Composition() {}

    /** @param description of the drawing in a few sentences, for those who do not see it */
    public static Picture of(Plot plot, FrameTexts texts, String description, Locale language, PictureSize size) {
        var palette = size.dark() ? PicturePalette.DARK : PicturePalette.LIGHT;
        var canvas = new Canvas(palette.paper());
        var width = size.width() / size.zoom();
        var wanted = size.height() / size.zoom();
        var height = wanted;
        if (size.framed()) {
            var asides = plot.asides(width - 2 * Frame.MARGIN);
            var frame = new Frame(texts, asides, palette, width, wanted);
            height = wanted == 0 ? frame.around(plot.height(width - 2 * Frame.MARGIN)) : wanted;
            frame.draw(canvas, height);
            plot.draw(canvas, frame.place(height));
        } else {
            height = wanted == 0 ? plot.height(width) : wanted;
            plot.draw(canvas, new Rectangle2D.Double(0, 0, width, height));
        }
        return new Picture(
                size.width(),
                (int) Math.ceil(height * size.zoom()),
                size.zoom(),
                palette.paper(),
                language,
                texts.title(),
                description,
                texts.link(),
                canvas.marks());
    }
}
