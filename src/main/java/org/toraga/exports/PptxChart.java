package org.toraga.exports;

import java.awt.Dimension;
import java.awt.geom.Rectangle2D;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.poi.sl.usermodel.VerticalAlignment;
import org.apache.poi.util.Units;
import org.apache.poi.xslf.usermodel.SlideLayout;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.toraga.charts.ChartPalette;
import org.toraga.exports.drawing.Lettering;
import org.toraga.exports.drawing.Mark;

/** A chart as one slide: title, subtitle, a chart that can be edited or a table of coloured cells, and the source line. */
final class PptxChart {

    /** A slide of 16:9, in points. */
    private static final Dimension SLIDE = new Dimension(960, 540);

    private static final double LEFT = 40;
    private static final double WIDTH = 880;
    private static final double TOP = 108;
    private static final double BOTTOM = 468;

    private static final double LARGE = 24;
    private static final double SMALLER = 16;

    /** How much wider the letters may be that the program has. */
    private static final double OTHER_FONTS = 1.15;

    private final XMLSlideShow show;
    private final ChartDocument document;

    private PptxChart(XMLSlideShow show, ChartDocument document) {
        this.show = show;
        this.document = document;
    }

    static byte[] write(ChartDocument document) {
        try (var show = new XMLSlideShow();
                var out = new ByteArrayOutputStream()) {
            new PptxChart(show, document).write();
            show.write(out);
            return out.toByteArray();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private void write() {
        show.setPageSize(SLIDE);
        show.getProperties().getCoreProperties().setTitle(document.chart().title());
        var slide = show.createSlide(show.getSlideMasters().getFirst().getLayout(SlideLayout.TITLE_ONLY));
        var title = slide.getPlaceholder(0);
        title.setAnchor(new Rectangle2D.Double(LEFT, 24, WIDTH, 44));
        title.setVerticalAlignment(VerticalAlignment.BOTTOM);
        SlideText.set(title, document.chart().title(), titlePoints(), ChartPalette.ink(), true);
        addText(slide, document.chart().subtitle(), 68, 28, 13, ChartPalette.quietInk());
        if (NativeChart.exists(document.chart().kind())) {
            addChart(slide);
        } else {
            HeatTable.add(slide, document, new Rectangle2D.Double(LEFT, TOP, WIDTH, BOTTOM - TOP));
        }
        addText(slide, foot(), BOTTOM + 6, 60, 9, ChartPalette.quietInk());
    }

    /** Long titles are set smaller, so that two lines have room. */
    private double titlePoints() {
        return Lettering.width(document.chart().title(), LARGE, Mark.Weight.STRONG) * OTHER_FONTS > WIDTH
                ? SMALLER
                : LARGE;
    }

    private String foot() {
        var lines = String.join(" ", document.notes());
        var below = document.sourceLine() + "\n" + document.export().link();
        return lines.isEmpty() ? below : lines + "\n" + below;
    }

    private static void addText(XSLFSlide slide, String text, double top, double height, double points, String colour) {
        if (!text.isEmpty()) {
            var box = slide.createTextBox();
            box.setAnchor(new Rectangle2D.Double(LEFT, top, WIDTH, height));
            SlideText.set(box, text, points, colour, false);
        }
    }

    private void addChart(XSLFSlide slide) {
        var chart = show.createChart();
        var workbook = new XSSFWorkbook();
        var data = new DataSheet(workbook, document);
        chart.setWorkbook(workbook);
        NativeChart.draw(chart, document, data);
        // Measured in English Metric Units, unlike the anchors of everything else.
        slide.addChart(
                chart,
                new Rectangle2D.Double(
                        Units.toEMU(LEFT), Units.toEMU(TOP), Units.toEMU(WIDTH), Units.toEMU(BOTTOM - TOP)));
    }
}
