package org.toraga.exports.plots;

import java.util.List;
import org.toraga.charts.PicturePalette;
import org.toraga.exports.drawing.Canvas;
import org.toraga.exports.drawing.Lettering;
import org.toraga.exports.drawing.Mark.Anchor;
import org.toraga.exports.drawing.Mark.Weight;

/** Names below (or above) a plot, one for each band of equal width; years are thinned out where they would touch. */
final class LevelCategories {

    private static final double LINE = 15;
    private static final int MOST_LINES = 3;

    private final List<String> names;
    private final boolean areYears;
    private final double band;

    LevelCategories(List<String> names, boolean areYears, double width) {
        this.names = names;
        this.areYears = areYears;
        band = width / Math.max(1, names.size());
    }

    /** Every how many-th name is shown. */
    private int step() {
        if (!areYears) {
            return 1;
        }
        var widest = names.stream()
                .mapToDouble(name -> Lettering.width(name, ChartPlot.SMALL))
                .max()
                .orElse(0);
        return List.of(1, 2, 5, 10, 20, 50).stream()
                .filter(step -> step * band >= widest + 10)
                .findFirst()
                .orElse(100);
    }

    private List<String> lines(String name) {
        return areYears
                ? List.of(name)
                : Lettering.wrap(name, ChartPlot.SMALL, Weight.REGULAR, Math.max(10, band - 6), MOST_LINES);
    }

    /** Of the names below the plot, with the room between. */
    double height() {
        return 10
                + LINE
                        * names.stream()
                                .mapToInt(name -> lines(name).size())
                                .max()
                                .orElse(1);
    }

    /** @param top of the room for the names */
    void draw(Canvas canvas, double left, double top, PicturePalette palette) {
        var step = step();
        for (int index = 0; index < names.size(); index++) {
            var isShown = !areYears || step == 1 || Integer.parseInt(names.get(index)) % step == 0;
            if (isShown) {
                var y = top + 7 + ChartPlot.SMALL;
                for (var line : lines(names.get(index))) {
                    canvas.words(
                            line, left + (index + 0.5) * band, y, Anchor.MIDDLE, ChartPlot.SMALL, palette.quietInk());
                    y += LINE;
                }
            }
        }
    }
}
