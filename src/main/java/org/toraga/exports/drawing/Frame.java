package org.toraga.exports.drawing;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.toraga.charts.PicturePalette;
import org.toraga.exports.drawing.Mark.Anchor;
import org.toraga.exports.drawing.Mark.Weight;

/** Title and subtitle above a drawing; notes, sources and the link back below it. */
final class Frame {

    static final double MARGIN = 32;

    private static final double LINE = 1.42;
    private static final double TITLE = 20;
    private static final double LONG_TITLE = 17;
    private static final double SUBTITLE = 13;
    private static final double FOOT = 11;
    private static final double LEAST_FOOT = 9;
    private static final int TITLE_LINES = 3;
    private static final int LINK_LINES = 3;
    private static final double GAP = 18;

    /** Of a picture whose height is given, for notes: the drawing needs the rest. */
    private static final double MOST_NOTES = 0.25;

    private record Line(
            String text,
            double size,
            Weight weight,
            String colour,
            @Nullable String link) {

        double height() {
            return size * LINE;
        }
    }

    private final PicturePalette palette;
    private final double width;
    private final List<Line> head = new ArrayList<>();
    private final List<Line> foot = new ArrayList<>();

    /** @param height of the whole picture; 0 if the drawing decides */
    Frame(FrameTexts texts, List<String> asides, PicturePalette palette, double width, double height) {
        this.palette = palette;
        this.width = width;
        var isLong = Lettering.wrap(texts.title(), TITLE, Weight.STRONG, room()).size() > 1;
        var titleSize = isLong ? LONG_TITLE : TITLE;
        Lettering.wrap(texts.title(), titleSize, Weight.STRONG, room(), TITLE_LINES)
                .forEach(line -> head.add(new Line(line, titleSize, Weight.STRONG, palette.ink(), null)));
        add(head, texts.subtitle(), SUBTITLE, TITLE_LINES);
        var notes = new ArrayList<>(texts.notes());
        notes.addAll(asides);
        addNotes(notes, height);
        texts.sources().forEach(line -> add(foot, line, footSize(notes, height), Integer.MAX_VALUE));
        Lettering.wrap(texts.link(), FOOT, Weight.REGULAR, room(), LINK_LINES)
                .forEach(line -> foot.add(new Line(line, FOOT, Weight.REGULAR, palette.accent(), texts.link())));
    }

    private double room() {
        return width - 2 * MARGIN;
    }

    private void add(List<Line> lines, String text, double size, int most) {
        if (!text.isBlank()) {
            Lettering.wrap(text, size, Weight.REGULAR, room(), most)
                    .forEach(line -> lines.add(new Line(line, size, Weight.REGULAR, palette.quietInk(), null)));
        }
    }

    private void addNotes(List<String> notes, double height) {
        var size = footSize(notes, height);
        var most = height == 0 ? Integer.MAX_VALUE : Math.max(1, (int) (height * MOST_NOTES / (size * LINE)));
        for (var note : notes) {
            if (foot.size() < most) {
                add(foot, note, size, most - foot.size());
            }
        }
    }

    /** As large as the notes allow where the height is given. */
    private double footSize(List<String> notes, double height) {
        var size = FOOT;
        while (height > 0 && size > LEAST_FOOT && notesHeight(notes, size) > height * MOST_NOTES) {
            size -= 0.5;
        }
        return size;
    }

    private double notesHeight(List<String> notes, double size) {
        return notes.stream()
                        .mapToInt(note -> Lettering.wrap(note, size, Weight.REGULAR, room())
                                .size())
                        .sum()
                * size
                * LINE;
    }

    private double headHeight() {
        return MARGIN * 0.75 + head.stream().mapToDouble(Line::height).sum() + GAP;
    }

    private double footHeight() {
        return GAP + 10 + foot.stream().mapToDouble(Line::height).sum() + MARGIN * 0.7;
    }

    /** Height of the whole around a drawing. */
    double around(double drawing) {
        return headHeight() + drawing + footHeight();
    }

    Rectangle2D place(double height) {
        return new Rectangle2D.Double(MARGIN, headHeight(), room(), Math.max(1, height - headHeight() - footHeight()));
    }

    void draw(Canvas canvas, double height) {
        write(canvas, head, MARGIN * 0.75);
        var top = height - footHeight() + GAP;
        canvas.line(MARGIN, top, width - MARGIN, top, Pen.of(palette.rule(), 1));
        write(canvas, foot, top + 10);
    }

    private static void write(Canvas canvas, List<Line> lines, double top) {
        var y = top;
        for (var line : lines) {
            canvas.words(
                    line.text(),
                    MARGIN,
                    y + line.size(),
                    Anchor.START,
                    line.size(),
                    line.weight(),
                    line.colour(),
                    line.link());
            y += line.height();
        }
    }
}
