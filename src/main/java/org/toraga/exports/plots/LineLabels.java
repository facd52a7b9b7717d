package org.toraga.exports.plots;

import java.awt.geom.Rectangle2D;
import java.util.List;
import org.toraga.charts.ChartSeries;
import org.toraga.charts.LineEnds;
import org.toraga.charts.PicturePalette;
import org.toraga.exports.drawing.Canvas;
import org.toraga.exports.drawing.Ink;
import org.toraga.exports.drawing.Lettering;
import org.toraga.exports.drawing.Mark.Anchor;
import org.toraga.exports.drawing.Mark.Weight;
import org.toraga.exports.drawing.Pen;

/** The names at the ends of lines, moved apart so that each can be read. */
final class LineLabels {

    /** More lines than this have a legend instead. */
    static final int MOST = 20;

    static final double LINE_HEIGHT = 16;

    private static final double LEAST_LINE_HEIGHT = 10;
    private static final double LONGEST = 150;
    private static final double APART = 10;

    /** @param y where the line ends */
    record End(String name, String colour, double x, double y) {}

    private final List<ChartSeries> named;
    private final PicturePalette palette;

    LineLabels(List<ChartSeries> named, PicturePalette palette) {
        this.named = named;
        this.palette = palette;
    }

    /** Whether so many names have room in a height. */
    static boolean fit(int names, double height) {
        return names * LEAST_LINE_HEIGHT <= height;
    }

    /** Width of the longest name, and its distance from the line. */
    double room() {
        return 4
                + APART
                + named.stream()
                        .mapToDouble(series -> Lettering.width(cut(series.name()), ChartPlot.SMALL))
                        .max()
                        .orElse(0);
    }

    private static String cut(String name) {
        return Lettering.cut(name, ChartPlot.SMALL, Weight.REGULAR, LONGEST);
    }

    void draw(Canvas canvas, List<End> ends, Rectangle2D plot) {
        var apart = Math.min(LINE_HEIGHT, Math.max(LEAST_LINE_HEIGHT, plot.getHeight() / Math.max(1, ends.size())));
        var size = Math.min(ChartPlot.SMALL, apart * 0.85);
        var moves = LineEnds.spread(
                ends.stream().map(end -> end.y() - plot.getMinY()).toList(), (int) apart, (int) plot.getHeight());
        for (int index = 0; index < ends.size(); index++) {
            var end = ends.get(index);
            var y = end.y() + moves.get(index);
            if (Math.abs(moves.get(index)) > 5) {
                // Leads the eye from a name that was moved to the end of its line.
                canvas.line(
                        end.x() + 5,
                        end.y(),
                        end.x() + APART - 1,
                        y,
                        new Pen(new Ink(end.colour(), 0.6), 0.75, List.of()));
            }
            canvas.rimmed(
                    cut(end.name()),
                    end.x() + APART,
                    y + size * ChartPlot.TO_BASELINE,
                    Anchor.START,
                    size,
                    palette.inked(end.colour()));
        }
    }
}
