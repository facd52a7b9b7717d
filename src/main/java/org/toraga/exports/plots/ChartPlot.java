package org.toraga.exports.plots;

import java.awt.geom.Rectangle2D;
import java.util.Optional;
import org.toraga.charts.ChartCategories;
import org.toraga.charts.ChartDescription;
import org.toraga.charts.ChartFigures;
import org.toraga.charts.ChartPoint;
import org.toraga.charts.ChartSeries;
import org.toraga.charts.ChartWords;
import org.toraga.charts.PicturePalette;
import org.toraga.exports.drawing.Canvas;
import org.toraga.exports.drawing.Legend;
import org.toraga.exports.drawing.Lettering;
import org.toraga.exports.drawing.Mark.Anchor;
import org.toraga.exports.drawing.Pen;
import org.toraga.exports.drawing.Plot;

/** What the drawings of all kinds share. Measures are those of the screen, in units of its pixels. */
public abstract class ChartPlot implements Plot {

    static final double SMALL = 12;
    static final double TEXT = 13;

    static final double TO_BASELINE = Lettering.TO_BASELINE;

    final ChartDescription description;
    final ChartWords words;
    final ChartFigures figures;
    final ChartCategories categories;
    final PicturePalette palette;

    ChartPlot(ChartDescription description, ChartWords words, PicturePalette palette) {
        this.description = description;
        this.words = words;
        this.palette = palette;
        figures = ChartFigures.of(description, words.locale());
        categories = ChartCategories.of(description);
    }

    /** The drawing of a chart that has values. */
    public static Plot of(ChartDescription description, ChartWords words, boolean isDark) {
        var palette = isDark ? PicturePalette.DARK : PicturePalette.LIGHT;
        return switch (description.kind()) {
            case LINE -> new LinePlot(description, words, palette);
            case BARS -> new BarPlot(description, words, palette);
            case COLUMNS, STACKED_COLUMNS -> new ColumnPlot(description, words, palette);
            case TREEMAP -> new TreemapPlot(description, words, palette);
            case SCATTER -> new ScatterPlot(description, words, palette);
            case HEATMAP -> new HeatPlot(description, words, palette);
        };
    }

    /** The mark of a series at a category; a gap if it has none there. */
    static ChartPoint at(ChartSeries series, String category) {
        Optional<ChartPoint> found = ChartCategories.at(series, category);
        return found.orElse(ChartPoint.of(category, null));
    }

    /** The line of the as-of day, with its words above it. In the right half they open to the left. @param top of the line */
    final void drawMark(Canvas canvas, double x, double top, Rectangle2D plot) {
        canvas.line(x, top, x, plot.getMaxY(), Pen.of(palette.gold(), 2));
        var opensLeft = x > plot.getCenterX();
        canvas.rimmed(
                words.asOf(),
                opensLeft ? x - 6 : x + 6,
                top - 6,
                opensLeft ? Anchor.END : Anchor.START,
                SMALL,
                palette.quietInk());
    }

    final Legend legend() {
        return new Legend(palette);
    }
}
