package org.toraga.exports.plots;

import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.toraga.charts.ChartDescription;
import org.toraga.charts.ChartSeries;
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
    private static final double LEAST_ROW = 10;
    private static final double APART = 24;
    private static final int MOST_BLOCKS = 3;

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
        var top = place.getMinY() + legend.height(place.getWidth());
        var blocks = blocks(place.getMaxY() - top - HEAD);
        var width = (place.getWidth() - APART * (blocks - 1)) / blocks;
        var perBlock = (int) Math.ceil((double) description.series().size() / blocks);
        for (int block = 0; block < blocks; block++) {
            var from = block * perBlock;
            var before = Math.min(description.series().size(), from + perBlock);
            if (from < before) {
                var box = new Rectangle2D.Double(
                        place.getMinX() + block * (width + APART), top, width, place.getMaxY() - top);
                drawBlock(canvas, description.series().subList(from, before), perBlock, box);
            }
        }
    }

    /** Where the place is too low for all rows, they go on beside one another. */
    private int blocks(double height) {
        var blocks = 1;
        while (blocks < MOST_BLOCKS && description.series().size() * LEAST_ROW > height * blocks) {
            blocks++;
        }
        return blocks;
    }

    /** @param rows for which there is to be room */
    private void drawBlock(Canvas canvas, List<ChartSeries> block, int rows, Rectangle2D box) {
        var top = box.getMinY() + HEAD;
        var row = Math.min(ROW, Math.max(1, box.getMaxY() - top) / rows);
        var size = Math.clamp(row * 0.72, 4, TEXT);
        var names = Math.min(
                box.getWidth() * MOST_NAMES,
                10
                        + description.series().stream()
                                .mapToDouble(series -> Lettering.width(series.name(), size))
                                .max()
                                .orElse(0));
        var left = box.getMinX() + names;
        var cells = new Rectangle2D.Double(left, top, box.getMaxX() - left, row * block.size());
        new LevelCategories(categories.names(), categories.areYears(), cells.getWidth())
                .draw(canvas, left, top - HEAD, palette);
        for (int index = 0; index < block.size(); index++) {
            canvas.words(
                    Lettering.cut(block.get(index).name(), size, Weight.REGULAR, names - 8),
                    left - 10,
                    top + (index + 0.5) * row + size * TO_BASELINE,
                    Anchor.END,
                    size,
                    palette.ink());
        }
        drawCells(canvas, block, row, cells);
    }

    private void drawCells(Canvas canvas, List<ChartSeries> block, double row, Rectangle2D cells) {
        var gap = row < LEAST_ROW ? 0.5 : 1;
        var cell = cells.getWidth() / categories.names().size();
        var hatching = new Path2D.Double();
        for (int index = 0; index < block.size(); index++) {
            for (int column = 0; column < categories.names().size(); column++) {
                var box = new Rectangle2D.Double(
                        cells.getMinX() + column * cell + gap / 2,
                        cells.getMinY() + index * row + gap / 2,
                        Math.max(0.5, cell - gap),
                        Math.max(0.5, row - gap));
                var value = at(block.get(index), categories.names().get(column)).value();
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
