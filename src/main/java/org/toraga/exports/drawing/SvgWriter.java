package org.toraga.exports.drawing;

import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.PathIterator;
import java.awt.geom.Rectangle2D;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Writes a picture as SVG that stands alone: its font is in it, and nothing in it is fetched from anywhere. */
public final class SvgWriter {

    private final Picture picture;
    private final StringBuilder svg = new StringBuilder();
    private int places;

    private SvgWriter(Picture picture) {
        this.picture = picture;
    }

    public static String write(Picture picture) {
        var writer = new SvgWriter(picture);
        writer.write();
        return writer.svg.toString();
    }

    private void write() {
        svg.append("<svg xmlns=\"http://www.w3.org/2000/svg\"");
        attribute("width", String.valueOf(picture.width()));
        attribute("height", String.valueOf(picture.height()));
        attribute(
                "viewBox",
                "0 0 " + figure(picture.width() / picture.zoom()) + " " + figure(picture.height() / picture.zoom()));
        attribute("lang", picture.language().toLanguageTag());
        attribute("role", "img");
        attribute("aria-labelledby", "title description");
        attribute("font-family", "Inter, system-ui, sans-serif");
        svg.append(">\n<title id=\"title\">").append(escape(picture.title())).append("</title>\n");
        svg.append("<desc id=\"description\">")
                .append(escape(picture.description()))
                .append("</desc>\n");
        svg.append("<style>").append(EmbeddedFonts.css(picture)).append("</style>\n");
        svg.append("<rect width=\"100%\" height=\"100%\"");
        attribute("fill", "#" + picture.paper());
        svg.append("/>\n");
        for (var mark : picture.marks()) {
            switch (mark) {
                case Mark.Form form -> write(form);
                case Mark.Words words -> write(words);
                case Mark.Within within -> write(within);
            }
        }
        svg.append("</svg>\n");
    }

    private void write(Mark.Form form) {
        writeShape(form.shape());
        var fill = form.fill();
        attribute("fill", fill == null ? "none" : "#" + fill.colour());
        if (fill != null) {
            opacity("fill-opacity", fill);
        }
        if (form.pen() != null) {
            write(form.pen());
        }
        svg.append("/>\n");
    }

    private void write(Mark.Within within) {
        var name = "place-" + ++places;
        svg.append("<clipPath");
        attribute("id", name);
        svg.append("><path");
        attribute("d", path(within.place()));
        svg.append("/></clipPath>\n<g");
        attribute("clip-path", "url(#" + name + ")");
        svg.append(">\n");
        within.forms().forEach(this::write);
        svg.append("</g>\n");
    }

    private void write(Pen pen) {
        attribute("stroke", "#" + pen.ink().colour());
        opacity("stroke-opacity", pen.ink());
        attribute("stroke-width", figure(pen.width()));
        attribute("stroke-linejoin", "round");
        if (!pen.dashes().isEmpty()) {
            attribute(
                    "stroke-dasharray",
                    pen.dashes().stream().map(SvgWriter::figure).collect(Collectors.joining(" ")));
        }
    }

    private void writeShape(Shape shape) {
        switch (shape) {
            case Rectangle2D box -> {
                svg.append("<rect");
                attribute("x", figure(box.getX()));
                attribute("y", figure(box.getY()));
                attribute("width", figure(box.getWidth()));
                attribute("height", figure(box.getHeight()));
            }
            case Ellipse2D disc -> {
                svg.append("<ellipse");
                attribute("cx", figure(disc.getCenterX()));
                attribute("cy", figure(disc.getCenterY()));
                attribute("rx", figure(disc.getWidth() / 2));
                attribute("ry", figure(disc.getHeight() / 2));
            }
            case Line2D line -> {
                svg.append("<line");
                attribute("x1", figure(line.getX1()));
                attribute("y1", figure(line.getY1()));
                attribute("x2", figure(line.getX2()));
                attribute("y2", figure(line.getY2()));
            }
            default -> {
                svg.append("<path");
                attribute("d", path(shape));
            }
        }
    }

    /** Each place is told from the one before, to a tenth of a unit: that is half as long. */
    private static String path(Shape shape) {
        var path = new StringBuilder();
        var places = new double[6];
        var pen = new long[2];
        var start = new long[2];
        for (var steps = shape.getPathIterator(null); !steps.isDone(); steps.next()) {
            switch (steps.currentSegment(places)) {
                case PathIterator.SEG_MOVETO -> {
                    step(path, 'm', places, 2, pen);
                    start = pen.clone();
                }
                case PathIterator.SEG_LINETO -> step(path, 'l', places, 2, pen);
                case PathIterator.SEG_QUADTO -> step(path, 'q', places, 4, pen);
                case PathIterator.SEG_CUBICTO -> step(path, 'c', places, 6, pen);
                default -> {
                    path.append('z');
                    pen = start.clone();
                }
            }
        }
        return path.toString();
    }

    /** @param pen where the last step ended, in tenths of a unit; then where this one does */
    private static void step(StringBuilder path, char verb, double[] places, int count, long[] pen) {
        path.append(verb);
        for (int index = 0; index < count; index++) {
            var move = Math.round(places[index] * 10) - pen[index % 2];
            path.append(index == 0 || move < 0 ? "" : " ").append(figure(move / 10.0));
        }
        pen[0] = Math.round(places[count - 2] * 10);
        pen[1] = Math.round(places[count - 1] * 10);
    }

    private void write(Mark.Words words) {
        var link = words.link();
        if (link != null) {
            svg.append("<a");
            attribute("href", link);
            svg.append('>');
        }
        svg.append("<text");
        attribute("x", figure(words.x()));
        attribute("y", figure(words.baseline()));
        attribute("font-size", figure(words.size()));
        attribute("fill", "#" + words.ink().colour());
        opacity("fill-opacity", words.ink());
        switch (words.anchor()) {
            case START -> {}
            case MIDDLE -> attribute("text-anchor", "middle");
            case END -> attribute("text-anchor", "end");
        }
        if (words.weight() == Mark.Weight.STRONG) {
            attribute("font-weight", "600");
        }
        svg.append('>').append(escape(words.text())).append("</text>").append(link == null ? "\n" : "</a>\n");
    }

    private void opacity(String name, Ink ink) {
        if (ink.opacity() < 1) {
            attribute(name, figure(ink.opacity()));
        }
    }

    private void attribute(String name, @Nullable String value) {
        svg.append(' ')
                .append(name)
                .append("=\"")
                .append(escape(String.valueOf(value)))
                .append('"');
    }

    /** To a hundredth of a unit, without zeros at the end. */
    private static String figure(double value) {
        var rounded =
                BigDecimal.valueOf(value).setScale(2, RoundingMode.HALF_UP).stripTrailingZeros();
        return rounded.signum() == 0 ? "0" : rounded.toPlainString();
    }

    private static String escape(String text) {
        return text.codePoints()
                .filter(SvgWriter::isAllowed)
                .mapToObj(letter -> switch (letter) {
                    case '&' -> "&amp;";
                    case '<' -> "&lt;";
                    case '>' -> "&gt;";
                    case '"' -> "&quot;";
                    default -> Character.toString(letter);
                })
                .collect(Collectors.joining());
    }

    /** What XML 1.0 has no place for is left out. */
    private static boolean isAllowed(int letter) {
        return letter >= ' ' && !(letter >= 0xd800 && letter <= 0xdfff) && letter != 0xfffe && letter != 0xffff;
    }
}
