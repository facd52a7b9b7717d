package org.toraga.briefings;

import java.awt.Color;
import java.util.List;
import org.apache.poi.sl.usermodel.TextParagraph.TextAlign;
import org.apache.poi.xslf.usermodel.XSLFTextParagraph;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.jspecify.annotations.Nullable;

/** Words on slides. */
final class SlideWords {

    /** Height of a line over that of its letters. */
    private static final double LINE = 1.24;

    /** Width of a letter over its height, on average and with something to spare: Cyrillic letters are wider. */
    private static final double LATIN = 0.55;

    private static final double CYRILLIC = 0.62;

    /** Width of bold letters over that of others. */
    private static final double BOLD = 1.08;

    private SlideWords() {}

    /** Puts plain text into a shape, a paragraph for each line. @param points null for those of the template */
    static void set(XSLFTextShape shape, String text, @Nullable Double points, @Nullable String ink, boolean isBold) {
        shape.clearText();
        for (var line : text.split("\n")) {
            var paragraph = shape.addNewTextParagraph();
            var run = paragraph.addNewTextRun();
            run.setText(line);
            if (points != null) {
                paragraph.setTextAlign(TextAlign.LEFT);
                run.setFontSize(points);
            }
            if (isBold) {
                run.setBold(true);
            }
            if (ink != null) {
                run.setFontColor(colour(ink));
            }
        }
        if (points != null) {
            shape.setLeftInset(0);
            shape.setRightInset(0);
        }
    }

    static Color colour(String ink) {
        return new Color(Integer.parseInt(ink, 16));
    }

    /** Adds phrases to a paragraph; sources stand raised behind what rests on them. */
    static void add(XSLFTextParagraph paragraph, List<Phrase> phrases, double points, SlideDeck deck) {
        for (var phrase : phrases) {
            if (!phrase.text().isEmpty()) {
                var run = paragraph.addNewTextRun();
                run.setText(phrase.text());
                run.setFontSize(points);
                run.setBold(isBold(phrase));
                run.setUnderlined(phrase.tone() == Phrase.Tone.DOUBT);
                var ink = phrase.tone() == Phrase.Tone.QUIET ? deck.quietInk() : deck.ink();
                if (ink != null) {
                    run.setFontColor(colour(ink));
                }
            }
            if (!phrase.sources().isEmpty()) {
                var run = paragraph.addNewTextRun();
                run.setText(phrase.sources().toString());
                run.setFontSize(points);
                run.setSuperscript(true);
                var ink = deck.quietInk();
                if (ink != null) {
                    run.setFontColor(colour(ink));
                }
            }
        }
    }

    private static boolean isBold(Phrase phrase) {
        return switch (phrase.tone()) {
            case STRONG, STATUS, DOUBT -> true;
            case PLAIN, QUIET -> false;
        };
    }

    /** How high lines of phrases will be, estimated with something to spare. @param width in points */
    static double height(List<List<Phrase>> lines, double points, double width) {
        var rows = 0;
        for (var line : lines) {
            var length = 0.0;
            for (var phrase : line) {
                length += length(phrase.text(), points) * (isBold(phrase) ? BOLD : 1)
                        + phrase.sources().size() * points;
            }
            rows += Math.max(1, (int) Math.ceil(length / Math.max(width, points)));
        }
        return rows * points * LINE;
    }

    private static double length(String text, double points) {
        var length = 0.0;
        for (int index = 0; index < text.length(); index++) {
            length += text.charAt(index) >= '\u0400' ? CYRILLIC : LATIN;
        }
        return length * points;
    }
}
