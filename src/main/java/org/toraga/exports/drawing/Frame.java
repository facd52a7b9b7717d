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
    private static final double LEAST_FOOT = 8;
    private static final int TITLE_LINES = 3;
    private static final int LINK_LINES = 3;
    private static final double GAP = 18;

    /** Of a picture whose height is given: the rest is for words, of which notes give way first. */
    private static final double LEAST_DRAWING = 0.54;

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
        fillFoot(texts, notes, FOOT, Integer.MAX_VALUE);
        var size = FOOT;
        while (height > 0 && leaves(height) < LEAST_DRAWING * height && size > LEAST_FOOT) {
            size -= 0.5;
            fillFoot(texts, notes, size, Integer.MAX_VALUE);
        }
        if (height > 0 && leaves(height) < LEAST_DRAWING * height) {
            var tooMany = (int) Math.ceil((LEAST_DRAWING * height - leaves(height)) / (size * LINE));
            fillFoot(texts, List.of(), size, 0);
            var others = foot.size();
            fillFoot(texts, notes, size, Integer.MAX_VALUE);
            fillFoot(texts, notes, size, Math.max(1, foot.size() - others - tooMany));
        }
    }

    /** What is left for the drawing. */
    private double leaves(double height) {
        return height - around(0);
    }

    /** @param most lines of notes; sources and link are there in full */
    private void fillFoot(FrameTexts texts, List<String> notes, double size, int most) {
        foot.clear();
        // Told as one where some have no room, so that dots tell of the rest.
        var all = notes.stream()
                .flatMap(note -> Lettering.wrap(note, size, Weight.REGULAR, room()).stream())
                .toList();
        if (all.size() <= most) {
            notes.forEach(note -> add(foot, note, size, Integer.MAX_VALUE));
        } else {
            add(foot, String.join(" ", notes), size, most);
        }
        texts.sources().forEach(line -> add(foot, line, size, Integer.MAX_VALUE));
        Lettering.wrap(texts.link(), size, Weight.REGULAR, room(), LINK_LINES)
                .forEach(line -> foot.add(new Line(line, size, Weight.REGULAR, palette.accent(), texts.link())));
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
