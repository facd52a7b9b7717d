package org.toraga.exports.drawing;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.PathIterator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.graphics.state.PDExtendedGraphicsState;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDBorderStyleDictionary;
import org.apache.pdfbox.util.Matrix;
import org.toraga.exports.drawing.Mark.Weight;

/** Writes a picture as a PDF of one page: lines and areas stay lines and areas, and words can be selected and searched. */
public final class PdfWriter {

    /** A CSS pixel is 1/96 of an inch, a point of PDF 1/72. */
    private static final double POINTS = 0.75;

    private final Picture picture;
    private final PDDocument document;
    private final PDPageContentStream page;
    private final PdfTags tags;
    private final Map<Weight, PDFont> fonts = new EnumMap<>(Weight.class);
    private final Map<String, PDExtendedGraphicsState> opacities = new HashMap<>();
    private final List<PDAnnotationLink> links = new ArrayList<>();

    private PdfWriter(Picture picture, PDDocument document, PDPageContentStream page, PdfTags tags) {
        this.tags = tags;
        this.picture = picture;
        this.document = document;
        this.page = page;
    }

    public static byte[] write(Picture picture) {
        try (var document = new PDDocument();
                var out = new ByteArrayOutputStream()) {
            var sheet = new PDPage(
                    new PDRectangle((float) (picture.width() * POINTS), (float) (picture.height() * POINTS)));
            document.addPage(sheet);
            var tags = new PdfTags(document, sheet, picture);
            try (var page = new PDPageContentStream(document, sheet)) {
                tags.begin(page);
                var writer = new PdfWriter(picture, document, page, tags);
                writer.write();
                tags.end(page);
                tags.close();
                sheet.setAnnotations(new ArrayList<>(writer.links));
            }
            document.save(out);
            return out.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private double unit() {
        return picture.zoom() * POINTS;
    }

    private double top() {
        return picture.height() * POINTS;
    }

    private void write() throws IOException {
        page.setNonStrokingColor(Ink.of(picture.paper()).awt());
        page.addRect(0, 0, (float) (picture.width() * POINTS), (float) top());
        page.fill();
        page.setLineJoinStyle(1);
        for (var mark : picture.marks()) {
            switch (mark) {
                case Mark.Form form -> write(form);
                case Mark.Words words -> write(words);
                case Mark.Within within -> write(within);
            }
        }
    }

    private void write(Mark.Form form) throws IOException {
        var fill = form.fill();
        var pen = form.pen();
        if (fill != null) {
            page.setNonStrokingColor(fill.awt());
        }
        if (pen != null) {
            page.setStrokingColor(pen.ink().awt());
            page.setLineWidth((float) (pen.width() * unit()));
            page.setLineDashPattern(dashes(pen), 0);
        }
        page.setGraphicsStateParameters(opacity(
                fill == null ? 1 : fill.opacity(), pen == null ? 1 : pen.ink().opacity()));
        trace(form.shape());
        if (fill != null && pen != null) {
            page.fillAndStroke();
        } else if (fill != null) {
            page.fill();
        } else {
            page.stroke();
        }
    }

    private void write(Mark.Within within) throws IOException {
        page.saveGraphicsState();
        trace(within.place());
        page.clip();
        for (var form : within.forms()) {
            write(form);
        }
        page.restoreGraphicsState();
    }

    private float[] dashes(Pen pen) {
        var dashes = new float[pen.dashes().size()];
        for (int index = 0; index < dashes.length; index++) {
            dashes[index] = (float) (pen.dashes().get(index) * unit());
        }
        return dashes;
    }

    private PDExtendedGraphicsState opacity(double fill, double stroke) {
        return opacities.computeIfAbsent(fill + " " + stroke, key -> {
            var state = new PDExtendedGraphicsState();
            state.setNonStrokingAlphaConstant((float) fill);
            state.setStrokingAlphaConstant((float) stroke);
            return state;
        });
    }

    /** PDF counts from the lower left corner, and knows no curves of the second degree. */
    private void trace(Shape shape) throws IOException {
        var flip = new AffineTransform(unit(), 0, 0, -unit(), 0, top());
        var places = new float[6];
        var lastX = 0f;
        var lastY = 0f;
        for (var steps = shape.getPathIterator(flip); !steps.isDone(); steps.next()) {
            switch (steps.currentSegment(places)) {
                case PathIterator.SEG_MOVETO -> page.moveTo(places[0], places[1]);
                case PathIterator.SEG_LINETO -> page.lineTo(places[0], places[1]);
                case PathIterator.SEG_QUADTO -> {
                    page.curveTo(
                            lastX + (places[0] - lastX) * 2 / 3,
                            lastY + (places[1] - lastY) * 2 / 3,
                            places[2] + (places[0] - places[2]) * 2 / 3,
                            places[3] + (places[1] - places[3]) * 2 / 3,
                            places[2],
                            places[3]);
                    places[0] = places[2];
                    places[1] = places[3];
                }
                case PathIterator.SEG_CUBICTO -> {
                    page.curveTo(places[0], places[1], places[2], places[3], places[4], places[5]);
                    places[0] = places[4];
                    places[1] = places[5];
                }
                default -> page.closePath();
            }
            lastX = places[0];
            lastY = places[1];
        }
    }

    private void write(Mark.Words words) throws IOException {
        var size = (float) (words.size() * unit());
        var x = (float) (words.start() * unit());
        var y = (float) (top() - words.baseline() * unit());
        if (words.link() == null) {
            show(words, size, x, y);
        } else {
            var link = link(words.link(), x, y, words);
            links.add(link);
            tags.beginLink(page, link);
            show(words, size, x, y);
            tags.endLink(page);
        }
    }

    private void show(Mark.Words words, float size, float x, float y) throws IOException {
        page.setGraphicsStateParameters(opacity(words.ink().opacity(), 1));
        page.beginText();
        page.setNonStrokingColor(words.ink().awt());
        page.setFont(font(words.weight()), size);
        page.setTextMatrix(Matrix.getTranslateInstance(x, y));
        page.showText(words.text());
        page.endText();
    }

    private PDFont font(Weight weight) throws IOException {
        var font = fonts.get(weight);
        if (font == null) {
            font = PDType0Font.load(document, Typeface.of(weight).parse(), true);
            fonts.put(weight, font);
        }
        return font;
    }

    private PDAnnotationLink link(String address, float x, float y, Mark.Words words) {
        var size = (float) (words.size() * unit());
        var width = (float) (Lettering.width(words.text(), words.size(), words.weight()) * unit());
        var link = new PDAnnotationLink();
        link.setRectangle(new PDRectangle(x, y - size * 0.25f, width, size * 1.25f));
        var border = new PDBorderStyleDictionary();
        border.setWidth(0);
        link.setBorderStyle(border);
        link.setContents(words.text());
        var action = new PDActionURI();
        action.setURI(address);
        link.setAction(action);
        return link;
    }
}
