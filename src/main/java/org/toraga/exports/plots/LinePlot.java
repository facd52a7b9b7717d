package org.toraga.exports.plots;

import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.toraga.charts.ChartCategories;
import org.toraga.charts.ChartDescription;
import org.toraga.charts.ChartPoint;
import org.toraga.charts.ChartSeries;
import org.toraga.charts.ChartWords;
import org.toraga.charts.PicturePalette;
import org.toraga.charts.ValueScale;
import org.toraga.exports.drawing.Canvas;
import org.toraga.exports.drawing.Ink;
import org.toraga.exports.drawing.Legend;
import org.toraga.exports.drawing.Mark.Anchor;
import org.toraga.exports.drawing.Pen;

/** Values over years: a line for each series, broken where a value is missing, named at its end. */
final class LinePlot extends ChartPlot {

    private static final double HEIGHT = 340;
    private static final double TOP = 24;
    private static final double TOP_WITHOUT_MARK = 8;
    private static final double BOTTOM = 28;
    private static final double NO_NAMES = 16;

    private final UprightAxis axis;
    private final List<ChartSeries> loud;
    private final LineLabels labels;

    LinePlot(ChartDescription description, ChartWords words, PicturePalette palette) {
        super(description, words, palette);
        var values = description.values();
        var scale = description.options().logarithmic() ? ValueScale.ratios(values) : ValueScale.around(values);
        axis = new UprightAxis(scale, figures, palette);
        loud = description.series().stream().filter(series -> !series.quiet()).toList();
        labels = new LineLabels(loud, palette);
    }

    @Override
    public double height(double width) {
        var names = isNamed() ? LineLabels.LINE_HEIGHT * loud.size() : 0;
        return Math.max(HEIGHT, TOP + BOTTOM + names)
                + annotations(width).height()
                + (isNamed() ? 0 : lineLegend().height(width));
    }

    @Override
    public List<String> asides(double width) {
        return annotations(width).asides();
    }

    private boolean isNamed() {
        return description.series().size() > 1 && !loud.isEmpty() && loud.size() <= LineLabels.MOST;
    }

    @Override
    public void draw(Canvas canvas, Rectangle2D place) {
        var annotations = annotations(place.getWidth(), place.getMinX());
        var left = place.getMinX() + axis.room();
        var hasNames =
                isNamed() && LineLabels.fit(loud.size(), place.getHeight() - TOP - BOTTOM - annotations.height());
        var legend = hasNames ? legend() : lineLegend();
        legend.draw(canvas, place.getMinX(), place.getMinY(), place.getWidth());
        var top = place.getMinY()
                + legend.height(place.getWidth())
                + (description.mark() == null ? TOP_WITHOUT_MARK : TOP);
        var bottom = place.getMaxY() - BOTTOM;
        var plot = new Rectangle2D.Double(
                left,
                top + annotations.height(),
                place.getMaxX() - (hasNames ? labels.room() : NO_NAMES) - left,
                Math.max(20, bottom - top - annotations.height()));
        axis.draw(canvas, plot);
        canvas.line(plot.getMinX(), plot.getMaxY(), plot.getMaxX(), plot.getMaxY(), Pen.of(palette.rule(), 1));
        drawCategories(canvas, plot);
        description.series().stream()
                .filter(ChartSeries::quiet)
                .forEach(series -> canvas.draw(path(series, plot), Pen.of(palette.behind(), 1)));
        annotations.draw(canvas, top, plot);
        drawMark(canvas, top, plot);
        var ends = new ArrayList<LineLabels.End>();
        for (int index = 0; index < loud.size(); index++) {
            drawLoud(canvas, index, plot).ifPresent(ends::add);
        }
        if (hasNames) {
            labels.draw(canvas, ends, plot);
        }
    }

    private double nameRoom() {
        return isNamed() ? labels.room() : NO_NAMES;
    }

    private Legend lineLegend() {
        var legend = legend();
        if (loud.size() > 1) {
            for (int index = 0; index < loud.size(); index++) {
                var pen = LineStyle.pen(colour(index), index);
                legend.add(
                        loud.get(index).name(), 26, (canvas, x, middle) -> canvas.line(x, middle, x + 26, middle, pen));
            }
        }
        return legend;
    }

    private String colour(int index) {
        return palette.of(loud.get(index).colour(), index);
    }

    private Annotations annotations(double width) {
        return annotations(width, 0);
    }

    private Annotations annotations(double width, double from) {
        if (!categories.areYears()) {
            return new Annotations(List.of(), 0, 0, year -> 0, 0, 0, palette);
        }
        var left = from + axis.room();
        var plot = new Rectangle2D.Double(left, 0, from + width - nameRoom() - left, 1);
        return new Annotations(
                description.options().annotations(),
                firstYear(),
                lastYear(),
                year -> x(year, plot),
                plot.getMinX(),
                from + width,
                palette);
    }

    private int firstYear() {
        return Integer.parseInt(categories.names().getFirst());
    }

    /** Beyond the last value the axis goes on as far as the line of the as-of day. */
    private int lastYear() {
        var last = Integer.parseInt(categories.names().getLast());
        var mark = description.mark();
        return mark != null && ChartCategories.isYear(mark) ? Math.max(last, Integer.parseInt(mark)) : last;
    }

    private double x(int year, Rectangle2D plot) {
        if (lastYear() == firstYear()) {
            return plot.getCenterX();
        }
        return plot.getMinX() + plot.getWidth() * (year - firstYear()) / (lastYear() - firstYear());
    }

    private double x(String category, Rectangle2D plot) {
        if (categories.areYears()) {
            return x(Integer.parseInt(category), plot);
        }
        var names = categories.names();
        return plot.getMinX() + plot.getWidth() * (names.indexOf(category) + 0.5) / names.size();
    }

    private void drawCategories(Canvas canvas, Rectangle2D plot) {
        if (!categories.areYears()) {
            new LevelCategories(categories.names(), false, plot.getWidth())
                    .draw(canvas, plot.getMinX(), plot.getMaxY(), palette);
            return;
        }
        var years = Math.max(1, lastYear() - firstYear());
        var step = Stream.of(1, 2, 5, 10, 20, 50)
                .filter(candidate -> candidate * plot.getWidth() / years >= 52)
                .findFirst()
                .orElse(100);
        for (int year = firstYear(); year <= lastYear(); year++) {
            if (year % step == 0 || firstYear() == lastYear()) {
                canvas.words(
                        String.valueOf(year),
                        x(year, plot),
                        plot.getMaxY() + 7 + SMALL,
                        Anchor.MIDDLE,
                        SMALL,
                        palette.quietInk());
            }
        }
    }

    /** @param top above the words of annotations */
    private void drawMark(Canvas canvas, double top, Rectangle2D plot) {
        var mark = description.mark();
        if (mark == null) {
            return;
        }
        if (categories.areYears() && ChartCategories.isYear(mark)) {
            if (Integer.parseInt(mark) >= firstYear()) {
                drawMark(canvas, x(mark, plot), top, plot);
            }
        } else if (categories.names().contains(mark)) {
            drawMark(canvas, x(mark, plot), top, plot);
        }
    }

    /** @return where it ends, if it has a value */
    private Optional<LineLabels.End> drawLoud(Canvas canvas, int index, Rectangle2D plot) {
        var series = loud.get(index);
        canvas.draw(path(series, plot), LineStyle.pen(colour(index), index));
        var drawn = points(series);
        ChartPoint last = null;
        for (int place = 0; place < drawn.size(); place++) {
            if (isDrawn(drawn, place)) {
                last = drawn.get(place);
                if (!isDrawn(drawn, place - 1) && !isDrawn(drawn, place + 1)) {
                    drawPoint(canvas, index, last, plot);
                }
            }
        }
        if (last == null || last.value() == null) {
            return Optional.empty();
        }
        drawPoint(canvas, index, last, plot);
        return Optional.of(
                new LineLabels.End(series.name(), colour(index), x(last.category(), plot), axis.y(last.value(), plot)));
    }

    private void drawPoint(Canvas canvas, int index, ChartPoint point, Rectangle2D plot) {
        if (point.value() != null) {
            canvas.fill(
                    LineStyle.mark(index, x(point.category(), plot), axis.y(point.value(), plot)),
                    Ink.of(colour(index)));
        }
    }

    private List<ChartPoint> points(ChartSeries series) {
        return categories.names().stream().map(category -> at(series, category)).toList();
    }

    private boolean isDrawn(List<ChartPoint> points, int place) {
        return place >= 0 && place < points.size() && description.canDraw(points.get(place));
    }

    private Path2D path(ChartSeries series, Rectangle2D plot) {
        var path = new Path2D.Double();
        var isBroken = true;
        for (var point : points(series)) {
            var value = point.value();
            if (value == null || !description.canDraw(point)) {
                isBroken = true;
            } else if (isBroken) {
                path.moveTo(x(point.category(), plot), axis.y(value, plot));
                isBroken = false;
            } else {
                path.lineTo(x(point.category(), plot), axis.y(value, plot));
            }
        }
        return path;
    }
}
