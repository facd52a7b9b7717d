package org.toraga.exports.plots;

import java.awt.geom.Rectangle2D;
import java.math.BigDecimal;
import java.util.List;
import org.toraga.charts.ChartDescription;
import org.toraga.charts.ChartPoint;
import org.toraga.charts.ChartWords;
import org.toraga.charts.PicturePalette;
import org.toraga.exports.drawing.Canvas;
import org.toraga.exports.drawing.Legend;
import org.toraga.exports.drawing.Lettering;
import org.toraga.exports.drawing.Mark.Anchor;
import org.toraga.exports.drawing.Mark.Weight;
import org.toraga.exports.drawing.Pen;

/**
 * A ranking: lying bars with their values at the end, and therefore without an axis of values. Where the place is too low for all, they
 * go on in further columns on the same scale.
 */
final class BarPlot extends ChartPlot {

    private static final double BAR = 16;
    private static final double BETWEEN = 12;
    private static final double LEAST_ROW = 12;
    private static final double APART = 28;
    private static final double LABEL_APART = 6;
    private static final int MOST_COLUMNS = 3;

    /** Of the width, for names. */
    private static final double MOST_NAMES = 0.4;

    /** Where the bars of one column lie, and how large its letters are. */
    private record Column(double left, double zero, double unit, double row, double size, double names) {}

    BarPlot(ChartDescription description, ChartWords words, PicturePalette palette) {
        super(description, words, palette);
    }

    private int series() {
        return description.series().size();
    }

    private int rows() {
        return categories.names().size();
    }

    @Override
    public double height(double width) {
        return ((BAR + 2) * series() + BETWEEN - 2) * rows() + squares().height(width) + 4;
    }

    private Legend squares() {
        var legend = legend();
        for (int index = 0; series() > 1 && index < series(); index++) {
            var one = description.series().get(index);
            legend.add(one.name(), palette.of(one, index));
        }
        return legend;
    }

    @Override
    public void draw(Canvas canvas, Rectangle2D place) {
        var legend = squares();
        legend.draw(canvas, place.getMinX(), place.getMinY(), place.getWidth());
        var top = place.getMinY() + legend.height(place.getWidth());
        var room = place.getMaxY() - top;
        var columns = columns(room);
        var perColumn = (int) Math.ceil((double) rows() / columns);
        var width = (place.getWidth() - APART * (columns - 1)) / columns;
        var row = Math.min((BAR + 2) * series() + BETWEEN - 2, room / perColumn);
        for (int column = 0; column < columns; column++) {
            var from = column * perColumn;
            var before = Math.min(rows(), from + perColumn);
            if (from < before) {
                var at = column(place.getMinX() + column * (width + APART), width, row);
                drawColumn(canvas, categories.names().subList(from, before), at, top);
            }
        }
    }

    private int columns(double room) {
        var columns = 1;
        while (columns < MOST_COLUMNS && Math.ceil((double) rows() / columns) * LEAST_ROW * series() > room) {
            columns++;
        }
        return columns;
    }

    private Column column(double left, double width, double row) {
        var size = Math.clamp(row * 0.68, 6, TEXT);
        var names = Math.min(
                width * MOST_NAMES,
                categories.names().stream()
                                .mapToDouble(name -> Lettering.width(name, size))
                                .max()
                                .orElse(0)
                        + 10);
        var values = description.values();
        var greatest =
                values.stream().mapToDouble(BigDecimal::doubleValue).max().orElse(0);
        var least = values.stream().mapToDouble(BigDecimal::doubleValue).min().orElse(0);
        var labels = LABEL_APART
                + values.stream()
                        .mapToDouble(value -> Lettering.width(figures.brief(value), size * 0.93))
                        .max()
                        .orElse(0);
        var below = least < 0 ? labels : 0;
        var above = greatest > 0 || least >= 0 ? labels : 0;
        var span = Math.max(0, greatest) - Math.min(0, least);
        var bars = Math.max(10, width - names - below - above);
        var unit = span == 0 ? 0 : bars / span;
        return new Column(left, left + names + below + -Math.min(0, least) * unit, unit, row, size, names);
    }

    private void drawColumn(Canvas canvas, List<String> names, Column column, double top) {
        for (int index = 0; index < names.size(); index++) {
            var y = top + index * column.row();
            canvas.words(
                    Lettering.cut(names.get(index), column.size(), Weight.REGULAR, column.names() - 8),
                    column.left() + column.names() - 10,
                    y + column.row() / 2 + column.size() * TO_BASELINE,
                    Anchor.END,
                    column.size(),
                    palette.ink());
            for (int series = 0; series < series(); series++) {
                drawBar(canvas, names.get(index), series, column, y);
            }
        }
        var end = top + names.size() * column.row();
        canvas.line(column.zero(), top, column.zero(), end, Pen.of(palette.rule(), 1));
    }

    private void drawBar(Canvas canvas, String name, int index, Column column, double top) {
        var series = description.series().get(index);
        ChartPoint point = at(series, name);
        var value = point.value();
        if (value == null) {
            return;
        }
        var slot = column.row() * 0.86 / series();
        var thick = Math.min(BAR, slot * 0.82);
        var middle = top + column.row() / 2 + (index - (series() - 1) / 2.0) * slot;
        var length = value.doubleValue() * column.unit();
        var colour = point.colour() == null ? palette.of(series, index) : palette.of(point.colour(), index);
        canvas.fill(column.zero() + Math.min(0, length), middle - thick / 2, Math.abs(length), thick, colour);
        var isLeft = value.signum() < 0;
        var size = Math.min(column.size() * 0.93, Math.max(6, slot));
        canvas.words(
                figures.brief(value),
                column.zero() + length + (isLeft ? -LABEL_APART : LABEL_APART),
                middle + size * TO_BASELINE,
                isLeft ? Anchor.END : Anchor.START,
                size,
                palette.ink());
    }
}
