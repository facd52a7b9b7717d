package org.toraga.exports;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.toraga.charts.ChartPalette;

/** A chart as a workbook: the chart itself, which can be edited, the figures it is drawn from, and what must be known of them. */
final class XlsxChart {

    private static final int CHART_COLUMNS = 14;
    private static final int CHART_FROM = 3;
    private static final int CHART_TO = 30;
    private static final short TITLE_POINTS = 14;

    /** Widths in 256ths of a character. */
    private static final int NAMES = 22 * 256;

    private static final int TEXTS = 110 * 256;

    private final XSSFWorkbook workbook;
    private final ChartDocument document;

    XlsxChart(XSSFWorkbook workbook, ChartDocument document) {
        this.workbook = workbook;
        this.document = document;
    }

    static byte[] write(ChartDocument document) {
        try (var workbook = new XSSFWorkbook();
                var out = new ByteArrayOutputStream()) {
            new XlsxChart(workbook, document).write();
            workbook.write(out);
            return out.toByteArray();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private void write() {
        workbook.getProperties().getCoreProperties().setTitle(document.chart().title());
        if (NativeChart.exists(document.chart().kind())) {
            var page = workbook.createSheet(document.words().of("exports.sheet.chart"));
            addChart(page, new DataSheet(workbook, document));
        } else {
            new DataSheet(workbook, document);
        }
        addNotes();
    }

    /** The chart with all that is said of it, and its figures. @param name of the sheet @param dataName of that of the figures */
    void addChart(String name, String dataName) {
        var page = workbook.createSheet(name);
        addChart(page, new DataSheet(workbook, document, dataName));
    }

    private void addChart(XSSFSheet page, DataSheet data) {
        page.setDisplayGridlines(false);
        page.setFitToPage(true);
        page.getPrintSetup().setLandscape(true);
        var title = page.createRow(0).createCell(0);
        title.setCellValue(document.chart().title());
        title.setCellStyle(titleStyle());
        page.createRow(1).createCell(0).setCellValue(document.chart().subtitle());
        var drawing = page.createDrawingPatriarch();
        var anchor = drawing.createAnchor(0, 0, 0, 0, 0, CHART_FROM, CHART_COLUMNS, CHART_TO);
        NativeChart.draw(drawing.createChart(anchor), document, data);
        var row = CHART_TO + 1;
        for (var note : document.notes()) {
            page.createRow(row++).createCell(0).setCellValue(note);
        }
        page.createRow(row++).createCell(0).setCellValue(document.sourceLine());
        page.createRow(row).createCell(0).setCellValue(document.export().link());
    }

    private XSSFCellStyle titleStyle() {
        var font = workbook.createFont();
        font.setBold(true);
        font.setFontHeightInPoints(TITLE_POINTS);
        font.setColor(DataSheet.colour(ChartPalette.ink()));
        var style = workbook.createCellStyle();
        style.setFont(font);
        return style;
    }

    private void addNotes() {
        var sheet = workbook.createSheet(document.words().of("exports.sheet.notes"));
        sheet.setColumnWidth(0, NAMES);
        sheet.setColumnWidth(1, TEXTS);
        var wrapped = workbook.createCellStyle();
        wrapped.setWrapText(true);
        var rows = 0;
        for (var fact : document.facts()) {
            var row = sheet.createRow(rows++);
            row.createCell(0).setCellValue(fact.name());
            var value = row.createCell(1);
            value.setCellValue(fact.value());
            value.setCellStyle(wrapped);
        }
    }
}
