package org.toraga.exports;

import java.awt.geom.Rectangle2D;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.Objects;
import org.apache.poi.util.Units;
import org.apache.poi.xddf.usermodel.chart.XDDFChart;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFGraphicFrame;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.openxmlformats.schemas.drawingml.x2006.chart.STTickLblPos;
import org.openxmlformats.schemas.presentationml.x2006.main.CTGraphicalObjectFrame;
import org.springframework.stereotype.Component;
import org.toraga.base.ui.Formats;
import org.toraga.base.ui.Texts;
import org.toraga.charts.ChartPoint;

/** Charts that can be edited, for documents that hold more than one of them. Whoever calls this records the export. */
@Component
public class NativeCharts {

    /** Hundredths of a point. */
    private static final int POINT = 100;

    /** Categories that can all be named. */
    private static final int MOST_NAMED = 12;

    private static final int NAMED_STEP = 5;

    /** From millions on numbers are told in short. */
    private static final int FEWEST_THOUSANDS = 2;

    private final Texts texts;

    NativeCharts(Texts texts) {
        this.texts = texts;
    }

    /**
     * Puts the bare chart on a slide, with its figures in a workbook of its own.
     *
     * @param place in points
     * @param points size of the letters
     */
    public void add(XMLSlideShow show, XSLFSlide slide, ExportedChart export, Rectangle2D place, int points) {
        var document = ChartDocument.of(export, texts);
        var chart = show.createChart();
        var workbook = new XSSFWorkbook();
        var data = new DataSheet(workbook, document);
        chart.setWorkbook(workbook);
        NativeChart.draw(chart, document, data);
        setLetters(chart, points);
        shorten(chart, document);
        // Measured in English Metric Units, unlike the anchors of everything else.
        slide.addChart(
                chart,
                new Rectangle2D.Double(
                        Units.toEMU(place.getX()),
                        Units.toEMU(place.getY()),
                        Units.toEMU(place.getWidth()),
                        Units.toEMU(place.getHeight())));
        describe(slide, document);
    }

    private static void setLetters(XDDFChart chart, int points) {
        var space = chart.getCTChartSpace();
        var body = space.isSetTxPr() ? space.getTxPr() : space.addNewTxPr();
        if (body.getBodyPr() == null) {
            body.addNewBodyPr();
        }
        body.addNewP().addNewPPr().addNewDefRPr().setSz(points * POINT);
    }

    /** Where room is scarce, every fifth year is named, and large numbers in short. */
    private static void shorten(XDDFChart chart, ChartDocument document) {
        var area = chart.getCTChart().getPlotArea();
        for (var axis : area.getCatAxArray()) {
            // Below the lines also where these fall below zero.
            var place = axis.isSetTickLblPos() ? axis.getTickLblPos() : axis.addNewTickLblPos();
            place.setVal(STTickLblPos.LOW);
        }
        if (document.sheet().rows().size() > MOST_NAMED) {
            for (var axis : area.getCatAxArray()) {
                if (!axis.isSetTickLblSkip()) {
                    axis.addNewTickLblSkip().setVal(NAMED_STEP);
                }
            }
        }
        var largest = document.chart().series().stream()
                .flatMap(series -> series.points().stream())
                .map(ChartPoint::value)
                .filter(Objects::nonNull)
                .map(BigDecimal::abs)
                .max(Comparator.naturalOrder())
                .orElse(BigDecimal.ZERO);
        var thousands = Math.max(0, (largest.precision() - largest.scale() - 1) / 3);
        if (thousands >= FEWEST_THOUSANDS) {
            var unit = Formats.brief(
                            BigDecimal.TEN.pow(3 * thousands), document.export().language())
                    .replaceAll("[\\d\"]", "");
            var isSmall = largest.movePointLeft(3 * thousands).compareTo(BigDecimal.TEN) < 0;
            var format = (isSmall ? "0.0" : "0") + ",".repeat(thousands) + "\"" + unit + "\"";
            for (var axis : area.getValAxArray()) {
                var numbers = axis.isSetNumFmt() ? axis.getNumFmt() : axis.addNewNumFmt();
                numbers.setFormatCode(format);
                numbers.setSourceLinked(false);
            }
        }
    }

    /** For those who listen to the slide. */
    private static void describe(XSLFSlide slide, ChartDocument document) {
        for (var shape : slide.getShapes()) {
            if (shape instanceof XSLFGraphicFrame frame
                    && frame.getXmlObject() instanceof CTGraphicalObjectFrame described
                    && !described.getNvGraphicFramePr().getCNvPr().isSetDescr()
                    && frame.hasChart()) {
                var properties = described.getNvGraphicFramePr().getCNvPr();
                properties.setName(document.chart().title());
                properties.setDescr(
                        document.chart().title() + ". " + document.chart().subtitle());
            }
        }
    }

    /**
     * Puts the chart on a sheet, and its figures on the next one.
     *
     * @param name of the sheet of the chart, not yet taken
     * @param dataName of the sheet of its figures, not yet taken
     */
    public void add(XSSFWorkbook workbook, ExportedChart export, String name, String dataName) {
        var document = ChartDocument.of(export, texts);
        new XlsxChart(workbook, document).addChart(name, dataName);
    }
}
