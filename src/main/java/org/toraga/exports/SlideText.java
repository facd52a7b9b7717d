package org.toraga.exports;

import java.awt.Color;
import org.apache.poi.sl.usermodel.TextParagraph.TextAlign;
import org.apache.poi.xslf.usermodel.XSLFTextShape;

/** Text on a slide. */
final class SlideText {

    private SlideText() {}

    /** Puts text into a shape, a paragraph for each line. @param points size of the letters */
    static void set(XSLFTextShape shape, String text, double points, String colour, boolean isBold) {
        shape.clearText();
        for (var line : text.split("\n")) {
            var paragraph = shape.addNewTextParagraph();
            paragraph.setTextAlign(TextAlign.LEFT);
            var run = paragraph.addNewTextRun();
            run.setText(line);
            run.setFontSize(points);
            run.setBold(isBold);
            run.setFontColor(new Color(Integer.parseInt(colour, 16)));
        }
        shape.setLeftInset(0);
        shape.setRightInset(0);
    }
}
