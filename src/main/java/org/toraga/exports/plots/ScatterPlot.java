package org.toraga.exports.plots;

import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.toraga.charts.Axis;
import org.toraga.charts.ChartDescription;
import org.toraga.charts.ChartFigures;
import org.toraga.charts.ChartPoint;
import org.toraga.charts.ChartSeries;
import org.toraga.charts.ChartWords;
import org.toraga.charts.PicturePalette;
import org.toraga.charts.TickTexts;
import org.toraga.charts.ValueScale;
import org.toraga.exports.drawing.Canvas;
import org.toraga.exports.drawing.Ink;
import org.toraga.exports.drawing.Legend;
import org.toraga.exports.drawing.Lettering;
import org.toraga.exports.drawing.Mark.Anchor;
import org.toraga.exports.drawing.Pen;

/** Two values of each mark against one another, and a third as its area; the largest marks are named where there is room. */
final class ScatterPlot extends ChartPlot {

    private static final double HEIGHT = 480;
    private static final double TOP = 30;
    private static final double BOTTOM = 46;
    private static final double RIGHT = 20;

    /** So many marks at most are offered a name. */
    private static final int MOST_NAMED = 30;

    /** Diameters: of the least and greatest area, and of all where areas stand for nothing. */
    private static final double LEAST = 7;

    private static final double GREATEST = 56;
    private static final double EQUAL = 12;
    private static final double GLAZE = 0.23;

    private record Placed(ChartPoint point, Rectangle2D disc) {}

    private final Axis across;
    private final @Nullable Axis size;
    private final ValueScale levelScale;
    private final UprightAxis upright;
    private final double greatestArea;

    ScatterPlot(ChartDescription description, ChartWords words, PicturePalette palette) {
        super(description, words, palette);
        across = Objects.requireNonNullElse(description.options().across(), new Axis("", "", description.decimals()));
        size = description.options().size();
        levelScale = scale(ChartPoint::across);
        upright = new UprightAxis(scale(ChartPoint::value), figures, palette);
        greatestArea = values(ChartPoint::size).stream()
                .mapToDouble(BigDecimal::doubleValue)
                .max()
                .orElse(0);
    }

    private ValueScale scale(Function<ChartPoint, @Nullable BigDecimal> quantity) {
        var values = values(quantity);
        return description.options().logarithmic() ? ValueScale.ratios(values) : ValueScale.around(values);
    }

    /** Of all marks drawn, and of those that room is left for. */
    private List<BigDecimal> values(Function<ChartPoint, @Nullable BigDecimal> quantity) {
        var values = new ArrayList<BigDecimal>();
        Stream.concat(
                        description.series().stream().flatMap(series -> series.points().stream()),
                        description.options().frame().stream())
                .filter(description::canDraw)
                .forEach(point -> {
                    var value = quantity.apply(point);
                    if (value != null) {
                        values.add(value);
                    }
                });
        return values;
    }

    @Override
    public double height(double width) {
        return HEIGHT + discs().height(width);
    }

    private Legend discs() {
        var legend = legend();
        var loud =
                description.series().stream().filter(series -> !series.quiet()).toList();
        for (int index = 0; loud.size() > 1 && index < loud.size(); index++) {
            var colour = palette.of(loud.get(index).colour(), index);
            legend.add(
                    loud.get(index).name(),
                    12,
                    (canvas, x, middle) -> canvas.draw(
                            new Ellipse2D.Double(x, middle - 6, 12, 12), new Ink(colour, GLAZE), Pen.of(colour, 1)));
        }
        return legend;
    }

    @Override
    public void draw(Canvas canvas, Rectangle2D place) {
        var legend = discs();
        legend.draw(canvas, place.getMinX(), place.getMinY(), place.getWidth());
        var left = place.getMinX() + upright.room();
        var top = place.getMinY() + legend.height(place.getWidth()) + TOP;
        var plot = new Rectangle2D.Double(
                left, top, place.getMaxX() - RIGHT - left, Math.max(20, place.getMaxY() - BOTTOM - top));
        canvas.words(
                title(description.valueTitle(), description.unit()),
                place.getMinX(),
                top - 16,
                Anchor.START,
                SMALL,
                palette.ink());
        upright.draw(canvas, plot);
        drawLevel(canvas, plot);
        var placed = new ArrayList<Placed>();
        var index = 0;
        for (var series : description.series()) {
            drawSeries(canvas, series, series.quiet() ? 0 : index++, plot, placed);
        }
        nameLargest(canvas, placed, plot);
    }

    private static String title(String name, String unit) {
        return unit.isEmpty() ? name : name + " (" + unit + ")";
    }

    private void drawLevel(Canvas canvas, Rectangle2D plot) {
        var texts = TickTexts.of(levelScale, ChartFigures.of(across, words.locale()));
        var free = Double.NEGATIVE_INFINITY;
        for (int index = 0; index < texts.size(); index++) {
            var x = x(levelScale.ticks().get(index), plot);
            canvas.line(x, plot.getMinY(), x, plot.getMaxY(), Pen.of(palette.rule(), 1));
            var half = Lettering.width(texts.get(index), SMALL) / 2;
            if (x - half > free) {
                canvas.words(texts.get(index), x, plot.getMaxY() + 7 + SMALL, Anchor.MIDDLE, SMALL, palette.quietInk());
                free = x + half + 8;
            }
        }
        canvas.words(
                title(across.title(), across.unit()),
                plot.getMaxX(),
                plot.getMaxY() + 38,
                Anchor.END,
                SMALL,
                palette.ink());
    }

    private double x(BigDecimal value, Rectangle2D plot) {
        return plot.getMinX() + levelScale.height(value) * plot.getWidth();
    }

    private void drawSeries(Canvas canvas, ChartSeries series, int index, Rectangle2D plot, List<Placed> placed) {
        for (var point : series.largestFirst()) {
            var value = point.value();
            var level = point.across();
            if (value != null && level != null && description.canDraw(point)) {
                var colour = series.quiet()
                        ? palette.behind()
                        : palette.of(point.colour() == null ? series.colour() : point.colour(), index);
                var wide = diameter(point);
                var disc =
                        new Ellipse2D.Double(x(level, plot) - wide / 2, upright.y(value, plot) - wide / 2, wide, wide);
                if (size != null && point.size() == null) {
                    canvas.draw(disc, Pen.of(colour, 1));
                } else {
                    canvas.draw(disc, new Ink(colour, GLAZE), Pen.of(colour, 1));
                }
                if (!series.quiet()) {
                    placed.add(new Placed(point, disc.getBounds2D()));
                }
            }
        }
    }

    /** Areas, not diameters, are as the values. */
    private double diameter(ChartPoint point) {
        if (size == null) {
            return EQUAL;
        }
        var area = point.size();
        var share = area == null || greatestArea <= 0 ? 0 : Math.max(0, area.doubleValue() / greatestArea);
        return LEAST + (GREATEST - LEAST) * Math.sqrt(share);
    }

    private void nameLargest(Canvas canvas, List<Placed> placed, Rectangle2D plot) {
        var named = placed.stream()
                .sorted((one, other) -> ChartPoint.LARGEST_FIRST.compare(one.point(), other.point()))
                .limit(MOST_NAMED)
                .toList();
        var taken = new ArrayList<Rectangle2D>();
        for (var one : named) {
            var name = one.point().category();
            var width = Lettering.width(name, SMALL);
            var x = Math.clamp(one.disc().getCenterX(), plot.getMinX() + width / 2, plot.getMaxX() + RIGHT - width / 2);
            var y = one.disc().getMinY() - 4;
            var box = new Rectangle2D.Double(x - width / 2 - 2, y - SMALL, width + 4, SMALL + 4);
            if (taken.stream().noneMatch(box::intersects)) {
                taken.add(box);
                canvas.rimmed(name, x, y, Anchor.MIDDLE, SMALL, palette.ink());
            }
        }
    }
}
