package org.toraga.exports.plots;

import java.awt.geom.Rectangle2D;
import java.math.BigDecimal;
import java.util.List;
import org.toraga.charts.ChartFigures;
import org.toraga.charts.PicturePalette;
import org.toraga.charts.TickTexts;
import org.toraga.charts.ValueScale;
import org.toraga.exports.drawing.Canvas;
import org.toraga.exports.drawing.Lettering;
import org.toraga.exports.drawing.Mark.Anchor;
import org.toraga.exports.drawing.Pen;

/** The axis of values at the left of a plot: words at its ticks, and a thin line across the plot at each. */
final class UprightAxis {

    private static final double APART = 10;

    private final ValueScale scale;
    private final List<String> texts;
    private final PicturePalette palette;

    UprightAxis(ValueScale scale, ChartFigures figures, PicturePalette palette) {
        this.scale = scale;
        this.palette = palette;
        texts = TickTexts.of(scale, figures);
    }

    /** Room that the words take at the left. */
    double room() {
        return APART
                + texts.stream()
                        .mapToDouble(text -> Lettering.width(text, ChartPlot.SMALL))
                        .max()
                        .orElse(0);
    }

    void draw(Canvas canvas, Rectangle2D plot) {
        var free = Double.POSITIVE_INFINITY;
        for (int index = 0; index < texts.size(); index++) {
            var y = y(scale.ticks().get(index), plot);
            canvas.line(plot.getMinX(), y, plot.getMaxX(), y, Pen.of(palette.rule(), 1));
            // Ticks of a logarithmic axis may lie too near to one another for their words.
            if (free - y >= ChartPlot.SMALL + 2) {
                canvas.words(
                        texts.get(index),
                        plot.getMinX() - APART,
                        y + ChartPlot.SMALL * ChartPlot.TO_BASELINE,
                        Anchor.END,
                        ChartPlot.SMALL,
                        palette.quietInk());
                free = y;
            }
        }
    }

    double y(BigDecimal value, Rectangle2D plot) {
        return plot.getMaxY() - scale.height(value) * plot.getHeight();
    }
}
