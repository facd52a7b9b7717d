package org.toraga.exports.drawing;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** Writes a picture as points of colour. Letters are drawn by their outlines: the machine needs no fonts. */
public final class PngWriter {

    private PngWriter() {}

    /** @param scale points for each CSS pixel, in either direction */
    public static byte[] write(Picture picture, int scale) {
        var image = new BufferedImage(picture.width() * scale, picture.height() * scale, BufferedImage.TYPE_INT_RGB);
        var graphics = image.createGraphics();
        try {
            graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
            graphics.setColor(Ink.of(picture.paper()).awt());
            graphics.fillRect(0, 0, image.getWidth(), image.getHeight());
            graphics.scale(picture.zoom() * scale, picture.zoom() * scale);
            picture.marks().forEach(mark -> paint(graphics, mark));
        } finally {
            graphics.dispose();
        }
        var file = new ByteArrayOutputStream();
        try (var out = new MemoryCacheImageOutputStream(file)) {
            ImageIO.write(image, "png", out);
            out.flush();
            return file.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static void paint(Graphics2D graphics, Mark mark) {
        switch (mark) {
            case Mark.Form form -> {
                if (form.fill() != null) {
                    graphics.setColor(form.fill().awt());
                    graphics.fill(form.shape());
                }
                if (form.pen() != null) {
                    graphics.setColor(form.pen().ink().awt());
                    graphics.setStroke(stroke(form.pen()));
                    graphics.draw(form.shape());
                }
            }
            case Mark.Within within -> {
                var inside = (Graphics2D) graphics.create();
                inside.clip(within.place());
                within.forms().forEach(form -> paint(inside, form));
                inside.dispose();
            }
            case Mark.Words words -> {
                graphics.setColor(words.ink().awt());
                graphics.fill(Lettering.outline(words));
            }
        }
    }

    private static BasicStroke stroke(Pen pen) {
        var width = (float) pen.width();
        if (pen.dashes().isEmpty()) {
            return new BasicStroke(width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND);
        }
        var dashes = new float[pen.dashes().size()];
        for (int index = 0; index < dashes.length; index++) {
            dashes[index] = pen.dashes().get(index).floatValue();
        }
        return new BasicStroke(width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1, dashes, 0);
    }
}
