package org.toraga.maps;

import com.ibm.icu.util.Region;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.toraga.charts.PicturePalette;
import org.toraga.countries.CountryCode;
import org.toraga.exports.drawing.Canvas;
import org.toraga.exports.drawing.Ink;
import org.toraga.exports.drawing.Legend;
import org.toraga.exports.drawing.Mark;
import org.toraga.exports.drawing.Pen;
import org.toraga.exports.drawing.Plot;

/** A map drawn without a browser: the same outlines, classes, colours and legend as on the screen. */
class MapPlot implements Plot {

    private static final double ABOVE_LEGEND = 12;
    private static final double THIN = 0.5;
    private static final double LINE = 1.25;
    private static final double HATCH = 5;

    /** States smaller than this many square units get a spot. */
    private static final double SMALL = 10;

    private static final double SPOT = 3.5;
    private static final double SPOT_OUTSIDE = 2;

    private record State(MapArea area, Outlines.Outline outline, boolean outlined) {}

    private final MapDescription description;
    private final PicturePalette palette;
    private final MapColours colours;
    private final String noData;
    private final String outside;

    /** @param noData what the legend calls states without a value @param outside those that are not shown */
    MapPlot(MapDescription description, PicturePalette palette, String noData, String outside) {
        this.description = description;
        this.palette = palette;
        this.noData = noData;
        this.outside = outside;
        var colour = description.colour();
        colours = new MapColours(palette, colour == null ? palette.accent() : palette.of(colour, 0));
    }

    @Override
    public double height(double width) {
        return width * Outlines.HEIGHT / Outlines.WIDTH + ABOVE_LEGEND + legend().height(width);
    }

    @Override
    public void draw(Canvas canvas, Rectangle2D place) {
        var legend = legend();
        var room = Math.max(20, place.getHeight() - ABOVE_LEGEND - legend.height(place.getWidth()));
        var unit = Math.min(place.getWidth() / Outlines.WIDTH, room / Outlines.HEIGHT);
        var toPlace =
                new AffineTransform(unit, 0, 0, unit, place.getCenterX() - Outlines.WIDTH * unit / 2, place.getMinY());
        drawStates(canvas, toPlace, unit);
        var below = place.getMinY() + Outlines.HEIGHT * unit + ABOVE_LEGEND;
        legend.draw(canvas, place.getMinX(), below, place.getWidth());
    }

    private void drawStates(Canvas canvas, AffineTransform toPlace, double unit) {
        var rest = new HashMap<>(Outlines.all());
        var states = states(rest);
        var land = new Path2D.Float(Path2D.WIND_EVEN_ODD);
        rest.values().forEach(outline -> land.append(outline.path(), false));
        var border = Pen.of(colours.border(), THIN);
        canvas.draw(toPlace.createTransformedShape(land), Ink.of(colours.land()), border);
        states.stream().filter(state -> !state.outlined()).forEach(state -> drawState(canvas, state, toPlace));
        hatch(canvas, states, toPlace);
        // A thick line around each of them, of which the states themselves then hide all that is not at the outer
        // border.
        var outlined = states.stream().filter(State::outlined).toList();
        outlined.forEach(state ->
                canvas.draw(toPlace.createTransformedShape(state.outline().path()), Pen.of(palette.ink(), 2 * LINE)));
        outlined.forEach(state -> drawState(canvas, state, toPlace));
        hatch(canvas, outlined, toPlace);
        states.stream()
                .filter(state -> state.outline().area() * unit * unit < SMALL)
                .forEach(state -> drawSpot(canvas, state, toPlace));
    }

    /** The small ones last, so that nothing lies over them. @param rest loses what is a state of this map */
    private List<State> states(Map<String, Outlines.Outline> rest) {
        var states = new ArrayList<State>();
        description.areas().forEach((code, area) -> {
            var outline = rest.remove(number(code));
            if (outline != null) {
                states.add(new State(area, outline, description.outlined().contains(code)));
            }
        });
        states.sort(Comparator.comparingDouble((State state) -> state.outline().area())
                .reversed());
        return states;
    }

    static String number(CountryCode code) {
        return "%03d".formatted(Region.getInstance(code.value()).getNumericCode());
    }

    private void drawState(Canvas canvas, State state, AffineTransform toPlace) {
        canvas.draw(
                toPlace.createTransformedShape(state.outline().path()),
                Ink.of(fill(state.area())),
                Pen.of(colours.border(), THIN));
    }

    private String fill(MapArea area) {
        var index = area.classIndex();
        return index == null
                ? colours.outside()
                : colours.of(description.classes().get(index));
    }

    private static boolean lacksValue(State state) {
        return state.area().classIndex() == null && !state.area().outside();
    }

    private void hatch(Canvas canvas, List<State> states, AffineTransform toPlace) {
        var gaps = new Path2D.Float(Path2D.WIND_EVEN_ODD);
        states.stream()
                .filter(MapPlot::lacksValue)
                .forEach(state -> gaps.append(state.outline().path(), false));
        if (gaps.getCurrentPoint() != null) {
            var place = toPlace.createTransformedShape(gaps);
            canvas.within(place, List.of(hatching(place.getBounds2D())));
        }
    }

    private Mark.Form hatching(Rectangle2D box) {
        var lines = new Path2D.Double();
        for (double x = box.getMinX() - box.getHeight(); x < box.getMaxX(); x += HATCH * Math.sqrt(2)) {
            lines.moveTo(x, box.getMaxY());
            lines.lineTo(x + box.getHeight(), box.getMinY());
        }
        return new Mark.Form(lines, null, Pen.of(palette.quietInk(), 1));
    }

    private void drawSpot(Canvas canvas, State state, AffineTransform toPlace) {
        var isOutside = state.area().outside();
        var radius = isOutside ? SPOT_OUTSIDE : SPOT;
        var middle = toPlace.transform(
                new Point2D.Double(state.outline().x(), state.outline().y()), null);
        Shape spot = new Ellipse2D.Double(middle.getX() - radius, middle.getY() - radius, 2 * radius, 2 * radius);
        canvas.draw(
                spot,
                Ink.of(fill(state.area())),
                isOutside ? Pen.of(colours.border(), THIN) : Pen.of(palette.quietInk(), 1));
    }

    private Legend legend() {
        var legend = new Legend(palette);
        var edge = Pen.of(colours.border(), 1);
        IntStream.range(0, description.classes().size()).forEach(index -> {
            var one = description.classes().get(index);
            legend.add(
                    one.label(),
                    20,
                    (canvas, x, middle) -> canvas.draw(swatch(x, middle), Ink.of(colours.of(one)), edge));
        });
        var outlineName = description.outlineName();
        if (!description.outlined().isEmpty() && outlineName != null) {
            legend.add(
                    outlineName, 20, (canvas, x, middle) -> canvas.draw(swatch(x, middle), Pen.of(palette.ink(), 2)));
        }
        if (description.countWithoutData() > 0) {
            legend.add(noData, 20, (canvas, x, middle) -> {
                canvas.draw(swatch(x, middle), Ink.of(colours.outside()), edge);
                canvas.within(swatch(x, middle), List.of(hatching(swatch(x, middle))));
            });
        }
        if (description.countOutside() > 0) {
            legend.add(
                    outside,
                    20,
                    (canvas, x, middle) -> canvas.draw(swatch(x, middle), Ink.of(colours.outside()), edge));
        }
        return legend;
    }

    private static Rectangle2D swatch(double x, double middle) {
        return new Rectangle2D.Double(x + 0.5, middle - 6.5, 19, 13);
    }
}
