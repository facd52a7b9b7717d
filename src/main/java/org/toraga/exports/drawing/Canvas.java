package org.toraga.exports.drawing;

import java.awt.Shape;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.toraga.exports.drawing.Mark.Anchor;
import org.toraga.exports.drawing.Mark.Weight;

/** Collects the marks of a picture in the order in which they are drawn. */
public final class Canvas {

    private final String paper;
    private final List<Mark> marks = new ArrayList<>();

    /** @param paper colour beneath everything: the rims of words have it */
    public Canvas(String paper) {
        this.paper = paper;
    }

    public List<Mark> marks() {
        return List.copyOf(marks);
    }

    public void fill(Shape shape, Ink ink) {
        marks.add(new Mark.Form(shape, ink, null));
    }

    public void fill(double x, double y, double width, double height, String colour) {
        fill(new Rectangle2D.Double(x, y, width, height), Ink.of(colour));
    }

    public void draw(Shape shape, Pen pen) {
        marks.add(new Mark.Form(shape, null, pen));
    }

    public void draw(Shape shape, Ink fill, @Nullable Pen pen) {
        marks.add(new Mark.Form(shape, fill, pen));
    }

    /** Draws what lies within a place. */
    public void within(Shape place, List<Mark.Form> forms) {
        marks.add(new Mark.Within(place, List.copyOf(forms)));
    }

    public void line(double fromX, double fromY, double toX, double toY, Pen pen) {
        draw(new Line2D.Double(fromX, fromY, toX, toY), pen);
    }

    public void words(String text, double x, double baseline, Anchor anchor, double size, String colour) {
        words(text, x, baseline, anchor, size, Weight.REGULAR, colour, null);
    }

    public void words(
            String text,
            double x,
            double baseline,
            Anchor anchor,
            double size,
            Weight weight,
            String colour,
            @Nullable String link) {
        if (!text.isBlank()) {
            marks.add(new Mark.Words(Lettering.clean(text), x, baseline, anchor, size, weight, Ink.of(colour), link));
        }
    }

    /** Words with a rim of the paper's colour, so that lines behind them do not disturb. */
    public void rimmed(String text, double x, double baseline, Anchor anchor, double size, String colour) {
        if (!text.isBlank()) {
            var words = new Mark.Words(
                    Lettering.clean(text), x, baseline, anchor, size, Weight.REGULAR, Ink.of(colour), null);
            draw(Lettering.outline(words), Pen.of(paper, 3));
            marks.add(words);
        }
    }
}
