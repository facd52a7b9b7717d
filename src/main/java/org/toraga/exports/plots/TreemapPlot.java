package org.toraga.exports.plots;

import java.awt.geom.Rectangle2D;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.toraga.charts.ChartDescription;
import org.toraga.charts.ChartPoint;
import org.toraga.charts.ChartWords;
import org.toraga.charts.PicturePalette;
import org.toraga.exports.drawing.Canvas;
import org.toraga.exports.drawing.Ink;
import org.toraga.exports.drawing.Lettering;
import org.toraga.exports.drawing.Mark.Anchor;
import org.toraga.exports.drawing.Mark.Weight;
import org.toraga.exports.drawing.Pen;

/**
 * Parts of a whole as areas, as near to squares as can be, tinted so that their names can be read on them.
 *
 * <p>Source of the layout: M. Bruls, K. Huizing, J. van Wijk, "Squarified Treemaps", 2000.
 */
final class TreemapPlot extends ChartPlot {

    private static final double HEIGHT = 400;
    private static final double PADDING = 8;
    private static final double LINE = 18;
    private static final double LEAST_SIZE = 8;

    private record Part(ChartPoint point, double area) {}

    TreemapPlot(ChartDescription description, ChartWords words, PicturePalette palette) {
        super(description, words, palette);
    }

    @Override
    public double height(double width) {
        return HEIGHT;
    }

    @Override
    public void draw(Canvas canvas, Rectangle2D place) {
        var parts = parts(place.getWidth() * place.getHeight());
        var rest = new Rectangle2D.Double(place.getX(), place.getY(), place.getWidth(), place.getHeight());
        var row = new ArrayList<Part>();
        for (var part : parts) {
            var side = Math.min(rest.width, rest.height);
            if (!row.isEmpty() && worst(row, part.area(), side) > worst(row, 0, side)) {
                rest = drawRow(canvas, row, rest);
                row.clear();
            }
            row.add(part);
        }
        if (!row.isEmpty()) {
            drawRow(canvas, row, rest);
        }
    }

    /** The largest first, each with its share of an area. */
    private List<Part> parts(double area) {
        var drawn = description.series().getFirst().points().stream()
                .filter(point -> value(point) > 0)
                .sorted(Comparator.comparingDouble(TreemapPlot::value).reversed())
                .toList();
        var sum = drawn.stream().mapToDouble(TreemapPlot::value).sum();
        return drawn.stream()
                .map(point -> new Part(point, area * value(point) / sum))
                .toList();
    }

    private static double value(ChartPoint point) {
        BigDecimal value = point.value();
        return value == null ? 0 : value.doubleValue();
    }

    /** The longest side over the shortest, of the part of a row that is least like a square. @param more a further area */
    private static double worst(List<Part> row, double more, double side) {
        var sum = row.stream().mapToDouble(Part::area).sum() + more;
        var worst = 0.0;
        for (var part : row) {
            worst = Math.max(worst, ratio(part.area(), sum, side));
        }
        return more > 0 ? Math.max(worst, ratio(more, sum, side)) : worst;
    }

    private static double ratio(double area, double sum, double side) {
        var ratio = side * side * area / (sum * sum);
        return Math.max(ratio, 1 / ratio);
    }

    /** Puts a row along the shorter side. @return what is left of the place */
    private Rectangle2D.Double drawRow(Canvas canvas, List<Part> row, Rectangle2D.Double rest) {
        var sum = row.stream().mapToDouble(Part::area).sum();
        var isUpright = rest.width >= rest.height;
        var thick = sum / (isUpright ? rest.height : rest.width);
        var at = isUpright ? rest.y : rest.x;
        for (var part : row) {
            var length = part.area() / thick;
            draw(
                    canvas,
                    part.point(),
                    isUpright
                            ? new Rectangle2D.Double(rest.x, at, thick, length)
                            : new Rectangle2D.Double(at, rest.y, length, thick));
            at += length;
        }
        return isUpright
                ? new Rectangle2D.Double(rest.x + thick, rest.y, rest.width - thick, rest.height)
                : new Rectangle2D.Double(rest.x, rest.y + thick, rest.width, rest.height - thick);
    }

    private void draw(Canvas canvas, ChartPoint point, Rectangle2D box) {
        var series = description.series().getFirst();
        var colour = point.colour() == null ? palette.of(series.colour(), 0) : palette.of(point.colour(), 0);
        canvas.draw(box, Ink.of(palette.tint(colour)), Pen.of(palette.paper(), 2));
        var size = size(point, box);
        if (size >= LEAST_SIZE && point.value() != null) {
            var padding = PADDING * size / TEXT;
            var x = box.getMinX() + padding;
            var room = box.getWidth() - 2 * padding;
            canvas.words(
                    Lettering.cut(point.category(), size, Weight.REGULAR, room),
                    x,
                    box.getMinY() + padding + size * 0.8,
                    Anchor.START,
                    size,
                    palette.ink());
            if (box.getHeight() >= padding * 2 + size * 0.8 + LINE * size / TEXT) {
                canvas.words(
                        Lettering.cut(figures.brief(point.value()), size, Weight.REGULAR, room),
                        x,
                        box.getMinY() + padding + size * 0.8 + LINE * size / TEXT,
                        Anchor.START,
                        size,
                        palette.ink());
            }
        }
    }

    /** Of the letters: as on the screen, or as small as the part needs; 0 if even the smallest have no room. */
    private double size(ChartPoint point, Rectangle2D box) {
        for (double size = TEXT; size >= LEAST_SIZE; size--) {
            var padding = PADDING * size / TEXT;
            var isHigh = box.getHeight() >= 2 * padding + size * 0.8;
            if (isHigh && Lettering.width(point.category(), size) + 2 * padding <= box.getWidth()) {
                return size;
            }
        }
        var isLarge = box.getWidth() >= 46 && box.getHeight() >= 20;
        return isLarge ? LEAST_SIZE : 0;
    }
}
