package org.toraga.exports.plots;

import java.awt.geom.Rectangle2D;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.toraga.charts.ChartDescription;
import org.toraga.charts.ChartKind;
import org.toraga.charts.ChartPoint;
import org.toraga.charts.ChartWords;
import org.toraga.charts.PicturePalette;
import org.toraga.charts.ValueScale;
import org.toraga.exports.drawing.Canvas;
import org.toraga.exports.drawing.Ink;
import org.toraga.exports.drawing.Legend;
import org.toraga.exports.drawing.Mark.Anchor;
import org.toraga.exports.drawing.Pen;

/** Standing bars in the order of the categories, beside or on one another. */
final class ColumnPlot extends ChartPlot {

    private static final double HEIGHT = 340;
    private static final double TOP = 22;
    private static final double WIDEST = 48;
    private static final double GROUP_PADDING = 0.12;
    private static final double POINT_PADDING = 0.06;

    /** Columns up to this many have their values on top. */
    private static final int MOST_LABELLED = 12;

    private final UprightAxis axis;

    ColumnPlot(ChartDescription description, ChartWords words, PicturePalette palette) {
        super(description, words, palette);
        var scale = ValueScale.fromZero(isStacked() ? heaps() : description.values());
        axis = new UprightAxis(isCount() ? scale.inWholes() : scale, figures, palette);
    }

    private boolean isStacked() {
        return description.kind() == ChartKind.STACKED_COLUMNS;
    }

    /** Whether things are counted: whole numbers that have no unit. */
    private boolean isCount() {
        return description.decimals() == 0 && description.unit().isEmpty();
    }

    /** What lies above and below zero at each category: the columns reach that far. */
    private List<BigDecimal> heaps() {
        return categories.names().stream()
                .flatMap(category -> Stream.of(heap(category, 1), heap(category, -1)))
                .toList();
    }

    private BigDecimal heap(String category, int sign) {
        return description.series().stream()
                .map(series -> at(series, category).value())
                .filter(Objects::nonNull)
                .filter(value -> value.signum() == sign)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    @Override
    public double height(double width) {
        return HEIGHT + squares().height(width);
    }

    private Legend squares() {
        var legend = legend();
        var count = description.series().size();
        for (int place = 0; count > 1 && place < count; place++) {
            // What stands on top is named first.
            var index = isStacked() ? count - 1 - place : place;
            var series = description.series().get(index);
            legend.add(series.name(), palette.of(series, index));
        }
        return legend;
    }

    @Override
    public void draw(Canvas canvas, Rectangle2D place) {
        var legend = squares();
        legend.draw(canvas, place.getMinX(), place.getMinY(), place.getWidth());
        var left = place.getMinX() + axis.room();
        var top = place.getMinY() + legend.height(place.getWidth()) + TOP;
        var names = new LevelCategories(categories.names(), categories.areYears(), place.getMaxX() - left);
        var plot = new Rectangle2D.Double(
                left, top, place.getMaxX() - left, Math.max(20, place.getMaxY() - names.height() - top));
        axis.draw(canvas, plot);
        names.draw(canvas, left, plot.getMaxY(), palette);
        for (int index = 0; index < categories.names().size(); index++) {
            drawCategory(canvas, index, plot);
        }
        var zero = axis.y(BigDecimal.ZERO, plot);
        canvas.line(plot.getMinX(), zero, plot.getMaxX(), zero, Pen.of(palette.quietInk(), 1));
        var mark = description.mark();
        if (mark != null && categories.names().contains(mark)) {
            drawMark(canvas, middle(categories.names().indexOf(mark), plot), top, plot);
        }
        drawValues(canvas, plot);
    }

    private double band(Rectangle2D plot) {
        return plot.getWidth() / categories.names().size();
    }

    private double middle(int index, Rectangle2D plot) {
        return plot.getMinX() + (index + 0.5) * band(plot);
    }

    private void drawCategory(Canvas canvas, int index, Rectangle2D plot) {
        var beside = isStacked() ? 1 : description.series().size();
        var slot = band(plot) * (1 - 2 * GROUP_PADDING) / beside;
        var width = Math.min(WIDEST, slot * (1 - 2 * POINT_PADDING));
        var above = BigDecimal.ZERO;
        var below = BigDecimal.ZERO;
        for (int series = 0; series < description.series().size(); series++) {
            var point = at(description.series().get(series), categories.names().get(index));
            var value = point.value();
            if (value != null) {
                var from = !isStacked() ? BigDecimal.ZERO : value.signum() < 0 ? below : above;
                var to = from.add(value);
                var centre =
                        isStacked() ? middle(index, plot) : middle(index, plot) + (series - (beside - 1) / 2.0) * slot;
                drawColumn(canvas, point, series, centre - width / 2, width, axis.y(from, plot), axis.y(to, plot));
                above = value.signum() > 0 ? to : above;
                below = value.signum() < 0 ? to : below;
            }
        }
    }

    private void drawColumn(
            Canvas canvas, ChartPoint point, int index, double x, double width, double from, double to) {
        var series = description.series().get(index);
        var colour = point.colour() == null ? palette.of(series, index) : palette.of(point.colour(), index);
        var column = new Rectangle2D.Double(x, Math.min(from, to), width, Math.abs(from - to));
        canvas.draw(column, Ink.of(colour), isStacked() ? Pen.of(palette.paper(), 1) : null);
    }

    /** The values of a single series stand on its columns, if they are few. */
    private void drawValues(Canvas canvas, Rectangle2D plot) {
        if (isStacked()
                || description.series().size() != 1
                || categories.names().size() > MOST_LABELLED) {
            return;
        }
        for (int index = 0; index < categories.names().size(); index++) {
            var value = at(description.series().getFirst(), categories.names().get(index))
                    .value();
            if (value != null) {
                var end = axis.y(value, plot);
                canvas.rimmed(
                        figures.brief(value),
                        middle(index, plot),
                        value.signum() < 0 ? end + SMALL + 3 : end - 5,
                        Anchor.MIDDLE,
                        SMALL,
                        palette.ink());
            }
        }
    }
}
