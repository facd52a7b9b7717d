package org.toraga.exports.plots;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import org.toraga.charts.ChartAnnotation;
import org.toraga.charts.ChartCategories;
import org.toraga.charts.PicturePalette;
import org.toraga.exports.drawing.Canvas;
import org.toraga.exports.drawing.Ink;
import org.toraga.exports.drawing.Lettering;
import org.toraga.exports.drawing.Mark.Anchor;
import org.toraga.exports.drawing.Pen;

/** Thin upright lines at years, with their words in rows above the values; those without room are told below the picture. */
final class Annotations {

    static final double ROW = 16;

    private static final int MOST_ROWS = 5;
    private static final double APART = 12;

    private record Placed(ChartAnnotation annotation, double x, boolean opensLeft, int row) {}

    private final List<Placed> placed = new ArrayList<>();
    private final List<ChartAnnotation> left = new ArrayList<>();
    private final PicturePalette palette;
    private int rows;

    /** @param x where a year stands @param plot whose sides the words do not leave */
    Annotations(
            List<ChartAnnotation> annotations,
            int first,
            int last,
            IntToDoubleFunction x,
            double from,
            double to,
            PicturePalette palette) {
        this.palette = palette;
        var ends = new ArrayList<Double>();
        annotations.stream()
                .filter(annotation -> ChartCategories.isYear(annotation.category()))
                .filter(annotation -> year(annotation) >= first && year(annotation) <= last)
                .sorted(Comparator.comparingInt(Annotations::year))
                .forEach(annotation -> place(annotation, x.applyAsDouble(year(annotation)), from, to, ends));
        rows = Math.min(MOST_ROWS, ends.size());
    }

    private static int year(ChartAnnotation annotation) {
        return Integer.parseInt(annotation.category());
    }

    private void place(ChartAnnotation annotation, double x, double from, double to, List<Double> ends) {
        var width = Lettering.width(annotation.text(), ChartPlot.SMALL) + 4;
        var opensLeft = x > (from + to) / 2;
        var start = opensLeft ? x - width : x;
        var row = 0;
        while (row < ends.size() && ends.get(row) > start) {
            row++;
        }
        if (row >= MOST_ROWS || start < from || start + width > to) {
            left.add(annotation);
            placed.add(new Placed(annotation, x, opensLeft, -1));
            return;
        }
        var end = start + width + APART;
        if (row == ends.size()) {
            ends.add(end);
        } else {
            ends.set(row, end);
        }
        placed.add(new Placed(annotation, x, opensLeft, row));
    }

    /** Room above the values. */
    double height() {
        return rows * ROW + (rows > 0 ? 8 : 0);
    }

    /** Those that have no room in the picture. */
    List<String> asides() {
        return left.stream()
                .map(annotation -> annotation.category() + ": " + annotation.text() + ".")
                .toList();
    }

    /** @param top of the rows of words */
    void draw(Canvas canvas, double top, Rectangle2D plot) {
        for (var one : placed) {
            var pen = new Pen(Ink.of(colour(one)), 1, List.of(3.0, 2.0));
            var from = one.row() < 0 ? plot.getMinY() : top + one.row() * ROW + 2;
            canvas.line(one.x(), from, one.x(), plot.getMaxY(), pen);
        }
        for (var one : placed) {
            if (one.row() >= 0) {
                canvas.rimmed(
                        one.annotation().text(),
                        one.opensLeft() ? one.x() - 4 : one.x() + 4,
                        top + one.row() * ROW + 12,
                        one.opensLeft() ? Anchor.END : Anchor.START,
                        ChartPlot.SMALL,
                        palette.inked(colour(one)));
            }
        }
    }

    private String colour(Placed one) {
        var colour = one.annotation().colour();
        return colour == null ? palette.quietInk() : palette.of(colour, 0);
    }
}
