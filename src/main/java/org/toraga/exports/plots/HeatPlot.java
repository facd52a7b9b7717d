package org.toraga.exports.plots;

import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import org.toraga.charts.ChartDescription;
import org.toraga.charts.ChartWords;
import org.toraga.charts.HeatScale;
import org.toraga.charts.PicturePalette;
import org.toraga.exports.drawing.Canvas;
import org.toraga.exports.drawing.Ink;
import org.toraga.exports.drawing.Legend;
import org.toraga.exports.drawing.Lettering;
import org.toraga.exports.drawing.Mark.Anchor;
import org.toraga.exports.drawing.Mark.Weight;
import org.toraga.exports.drawing.Pen;

/** A row for each series, a column for each category; the colour of a cell is the class of its value, and a gap is hatched. */
final class HeatPlot extends ChartPlot {

    private static final double ROW = 22;
    private static final double HEAD = 28;
    private static final double MOST_NAMES = 0.3;
    private static final double HATCH = 5;

    private final HeatScale scale;

    HeatPlot(ChartDescription description, ChartWords words, PicturePalette palette) {
        super(description, words, palette);
        scale = HeatScale.of(description.values());
    }

    @Override
    public double height(double width) {
        return classes().height(width) + HEAD + ROW * description.series().size() + 4;
    }

    private Legend classes() {
        var legend = legend();
        for (int index = 0; index < scale.classes(); index++) {
            var from = scale.bounds().get(index);
            var to = scale.bounds().get(index + 1);
            var colour = palette.property(scale.property(index));
            legend.add(
                    words.of("charts.range", figures.tick(from, from), figures.tick(to, to)),
                    20,
                    (canvas, x, middle) -> canvas.fill(x, middle - 7, 20, 14, colour));
        }
        var hasGaps = description.series().stream()
                .flatMap(series -> series.points().stream())
                .anyMatch(description::isGap);
        if (hasGaps) {
            legend.add(words.of("charts.gap"), 20, (canvas, x, middle) -> {
                var hatching = new Path2D.Double();
                hatch(hatching, new Rectangle2D.Double(x, middle - 7, 20, 14));
                drawHatching(canvas, hatching);
            });
        }
        return legend;
    }

    @Override
    public void draw(Canvas canvas, Rectangle2D place) {
        var legend = classes();
        legend.draw(canvas, place.getMinX(), place.getMinY(), place.getWidth());
        var top = place.getMinY() + legend.height(place.getWidth()) + HEAD;
        var row = Math.min(
                ROW, Math.max(1, place.getMaxY() - top) / description.series().size());
        var size = Math.clamp(row * 0.68, 5, TEXT);
        var names = Math.min(
                place.getWidth() * MOST_NAMES,
                10
                        + description.series().stream()
                                .mapToDouble(series -> Lettering.width(series.name(), size))
                                .max()
                                .orElse(0));
        var left = place.getMinX() + names;
        var cell = (place.getMaxX() - left) / categories.names().size();
        new LevelCategories(categories.names(), categories.areYears(), place.getMaxX() - left)
                .draw(canvas, left, top - HEAD, palette);
        var hatching = new Path2D.Double();
        for (int index = 0; index < description.series().size(); index++) {
            var series = description.series().get(index);
            var y = top + index * row;
            canvas.words(
                    Lettering.cut(series.name(), size, Weight.REGULAR, names - 8),
                    left - 10,
                    y + row / 2 + size * TO_BASELINE,
                    Anchor.END,
                    size,
                    palette.ink());
            for (int column = 0; column < categories.names().size(); column++) {
                var box = new Rectangle2D.Double(
                        left + column * cell + 0.5, y + 0.5, Math.max(0.5, cell - 1), Math.max(0.5, row - 1));
                var value = at(series, categories.names().get(column)).value();
                if (value == null) {
                    hatch(hatching, box);
                } else {
                    canvas.fill(box, Ink.of(palette.property(scale.property(scale.classOf(value)))));
                }
            }
        }
        drawHatching(canvas, hatching);
    }

    private void drawHatching(Canvas canvas, Path2D hatching) {
        canvas.draw(hatching, Pen.of(palette.property("--toraga-heat-gap"), 1.2));
    }

    /** Lines from the lower left to the upper right, cut at the edges of the cell. */
    private static void hatch(Path2D hatching, Rectangle2D cell) {
        for (double sum = Math.ceil((cell.getMinX() + cell.getMinY()) / HATCH) * HATCH;
                sum < cell.getMaxX() + cell.getMaxY();
                sum += HATCH) {
            var fromX = Math.max(cell.getMinX(), sum - cell.getMaxY());
            var toX = Math.min(cell.getMaxX(), sum - cell.getMinY());
            if (toX > fromX) {
                hatching.moveTo(fromX, sum - fromX);
                hatching.lineTo(toX, sum - toX);
            }
        }
    }
}
