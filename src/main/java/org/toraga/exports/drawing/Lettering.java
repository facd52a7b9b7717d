package org.toraga.exports.drawing;

import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import org.toraga.exports.drawing.Mark.Weight;

/**
 * The letters of pictures: Inter, from our own jar. Widths and outlines are read from the font itself rather than asked of the
 * machine, which may have no fonts at all.
 */
public final class Lettering {

    /** From the middle of a line of words down to its baseline, as a share of the size. */
    public static final double TO_BASELINE = 0.36;

    private static final String MORE = "…";

    private Lettering() {}

    /** The width of a line of words, in the unit of {@code size}. */
    public static double width(String text, double size, Weight weight) {
        var face = Typeface.of(weight);
        return text.codePoints()
                        .mapToDouble(letter -> face.glyph(letter).advance())
                        .sum()
                * size;
    }

    public static double width(String text, double size) {
        return width(text, size, Weight.REGULAR);
    }

    /** The text in as many lines as it takes; a word that is too long for a line is parted. */
    public static List<String> wrap(String text, double size, Weight weight, double room) {
        var lines = new ArrayList<String>();
        var line = new StringBuilder();
        for (var word : clean(text).split(" ")) {
            var rest = word;
            if (!line.isEmpty() && width(line + " " + rest, size, weight) > room) {
                lines.add(line.toString());
                line.setLength(0);
            }
            while (line.isEmpty() && rest.length() > 1 && width(rest, size, weight) > room) {
                var letters = fitting(rest, size, weight, room);
                lines.add(rest.substring(0, letters));
                rest = rest.substring(letters);
            }
            line.append(line.isEmpty() ? "" : " ").append(rest);
        }
        lines.add(line.toString());
        return List.copyOf(lines);
    }

    /** The same in no more than some lines: what has no room is left out, which three dots tell. */
    public static List<String> wrap(String text, double size, Weight weight, double room, int most) {
        var lines = wrap(text, size, weight, room);
        if (lines.size() <= most) {
            return lines;
        }
        var kept = new ArrayList<>(lines.subList(0, most));
        kept.set(most - 1, cut(kept.getLast() + " " + MORE, size, weight, room));
        return List.copyOf(kept);
    }

    /** The text, cut to the room with three dots at its end. */
    public static String cut(String text, double size, Weight weight, double room) {
        var cleaned = clean(text);
        if (width(cleaned, size, weight) <= room) {
            return cleaned;
        }
        var letters = fitting(cleaned, size, weight, room - width(MORE, size, weight));
        return cleaned.substring(0, letters).stripTrailing() + MORE;
    }

    /** How many letters fit, at least one. */
    private static int fitting(String text, double size, Weight weight, double room) {
        var width = 0.0;
        var end = 0;
        while (end < text.length()) {
            var letter = text.codePointAt(end);
            width += Typeface.of(weight).glyph(letter).advance() * size;
            if (width > room && end > 0) {
                return end;
            }
            end += Character.charCount(letter);
        }
        return end;
    }

    /** The text in letters that the font has, none of them a control character. */
    public static String clean(String text) {
        var cleaned = new StringBuilder();
        Normalizer.normalize(text, Normalizer.Form.NFC)
                .codePoints()
                .map(letter -> Character.isISOControl(letter) ? ' ' : letter)
                .map(letter -> Typeface.canWrite(letter) ? letter : '?')
                .forEach(cleaned::appendCodePoint);
        return cleaned.toString();
    }

    /** The outline of words at their place. */
    static Path2D outline(Mark.Words words) {
        var face = Typeface.of(words.weight());
        var outline = new Path2D.Double(Path2D.WIND_NON_ZERO);
        var pen = words.start();
        for (int letter : words.text().codePoints().toArray()) {
            var glyph = face.glyph(letter);
            var place = AffineTransform.getTranslateInstance(pen, words.baseline());
            place.scale(words.size(), -words.size());
            outline.append(glyph.outline().getPathIterator(place), false);
            pen += glyph.advance() * words.size();
        }
        return outline;
    }
}
