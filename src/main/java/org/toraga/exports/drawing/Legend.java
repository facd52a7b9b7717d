package org.toraga.exports.drawing;

import java.util.ArrayList;
import java.util.List;
import org.toraga.charts.PicturePalette;
import org.toraga.exports.drawing.Mark.Anchor;
import org.toraga.exports.drawing.Mark.Weight;

/** Names beside samples of what they stand for, in as many rows as they take. */
public final class Legend {

    private static final double TEXT = 13;
    private static final double ROW = 20;
    private static final double APART = 22;
    private static final double BELOW = 12;

    /** Draws a sample whose middle lies at a height. */
    @FunctionalInterface
    public interface Sample {
        void draw(Canvas canvas, double x, double middle);
    }

    private record Item(String name, double sampleWidth, Sample sample) {

        double width() {
            return sampleWidth + 7 + Lettering.width(name, TEXT);
        }
    }

    private final PicturePalette palette;
    private final List<Item> items = new ArrayList<>();

    public Legend(PicturePalette palette) {
        this.palette = palette;
    }

    /** @param sampleWidth in units */
    public void add(String name, double sampleWidth, Sample sample) {
        items.add(new Item(Lettering.cut(name, TEXT, Weight.REGULAR, 420), sampleWidth, sample));
    }

    /** A square of a colour. */
    public void add(String name, String colour) {
        add(name, 12, (canvas, x, middle) -> canvas.fill(x, middle - 6, 12, 12, colour));
    }

    /** With the room below it; 0 if it is empty. */
    public double height(double width) {
        return items.isEmpty() ? 0 : rows(width).size() * ROW + BELOW;
    }

    private List<List<Item>> rows(double width) {
        var rows = new ArrayList<List<Item>>();
        var used = 0.0;
        for (var item : items) {
            if (rows.isEmpty() || used + item.width() > width) {
                rows.add(new ArrayList<>());
                used = 0;
            }
            rows.getLast().add(item);
            used += item.width() + APART;
        }
        return rows;
    }

    public void draw(Canvas canvas, double left, double top, double width) {
        var middle = top + ROW / 2;
        for (var row : rows(width)) {
            var x = left;
            for (var item : row) {
                item.sample().draw(canvas, x, middle);
                canvas.words(
                        item.name(),
                        x + item.sampleWidth() + 7,
                        middle + TEXT * Lettering.TO_BASELINE,
                        Anchor.START,
                        TEXT,
                        palette.ink());
                x += item.width() + APART;
            }
            middle += ROW;
        }
    }
}
