package org.toraga.briefings;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** The pages of a PDF as pictures for the screen. */
final class PagePictures {

    /** Points an inch: enough to be read on a screen. */
    private static final float RESOLUTION = 110;

    private PagePictures() {}

    /** One picture a page, as PNG. */
    static List<byte[]> of(byte[] pdf) {
        try (var document = Loader.loadPDF(pdf)) {
            var renderer = new PDFRenderer(document);
            var pictures = new ArrayList<byte[]>();
            for (int page = 0; page < document.getNumberOfPages(); page++) {
                pictures.add(png(renderer.renderImageWithDPI(page, RESOLUTION, ImageType.RGB)));
            }
            return List.copyOf(pictures);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static byte[] png(BufferedImage picture) throws IOException {
        var out = new ByteArrayOutputStream();
        ImageIO.write(picture, "png", out);
        return out.toByteArray();
    }
}
