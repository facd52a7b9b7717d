package org.toraga.exports;

import java.math.BigDecimal;
import java.util.HashMap;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import org.toraga.charts.ChartKind;
import org.toraga.charts.ChartPalette;
import org.toraga.charts.ChartSheet;

/**
 * The table of a chart in a workbook: names in a frozen head, units below them, and cells with their types. A native chart draws
 * its values from here, so that whoever changes a figure changes the chart.
 */
final class DataSheet {

    /** Widths in 256ths of a character. */
    private static final int NAMES = 30 * 256;

    private static final int FIGURES = 18 * 256;
    private static final int CELLS = 10 * 256;
    private static final int REMARKS = 60 * 256;

    private static final int HEAD_ROWS = 2;

    private final XSSFSheet sheet;
    private final ChartDocument document;
    private final ChartSheet table;

    DataSheet(XSSFWorkbook workbook, ChartDocument document) {
        this(workbook, document, document.words().of("exports.sheet.data"));
    }

    /** @param name of the sheet, not yet taken */
    DataSheet(XSSFWorkbook workbook, ChartDocument document, String name) {
        this.document = document;
        table = document.sheet();
        sheet = workbook.createSheet(name);
        writeHead();
        writeRows();
        if (document.chart().kind() == ChartKind.HEATMAP) {
            colourCells();
        }
        sheet.createFreezePane(1, HEAD_ROWS);
        // On paper: as wide as the sheet, with the head on each.
        sheet.setFitToPage(true);
        sheet.getPrintSetup().setLandscape(true);
        sheet.getPrintSetup().setFitHeight((short) 0);
        sheet.setRepeatingRows(new CellRangeAddress(0, HEAD_ROWS - 1, -1, -1));
    }

    XSSFSheet sheet() {
        return sheet;
    }

    private int remarksColumn() {
        return table.columns().size();
    }

    private void writeHead() {
        var heads = style(true);
        var units = style(false);
        units.setBorderBottom(BorderStyle.THIN);
        var names = sheet.createRow(0);
        var below = sheet.createRow(1);
        for (int column = 0; column < table.columns().size(); column++) {
            var described = table.columns().get(column);
            put(names, column, described.title(), heads);
            put(below, column, described.unit(), units);
            var isHeat = document.chart().kind() == ChartKind.HEATMAP;
            sheet.setColumnWidth(column, described.decimals() == null ? NAMES : isHeat ? CELLS : FIGURES);
        }
        if (!table.remarks().isEmpty()) {
            put(names, remarksColumn(), document.words().of("exports.remarks"), heads);
            put(below, remarksColumn(), "", units);
            sheet.setColumnWidth(remarksColumn(), REMARKS);
        }
    }

    private XSSFCellStyle style(boolean isBold) {
        var style = sheet.getWorkbook().createCellStyle();
        var font = sheet.getWorkbook().createFont();
        font.setBold(isBold);
        if (!isBold) {
            font.setColor(colour(ChartPalette.quietInk()));
        }
        style.setFont(font);
        style.setWrapText(true);
        return style;
    }

    private static void put(XSSFRow row, int column, String text, CellStyle style) {
        var cell = row.createCell(column);
        cell.setCellValue(text);
        cell.setCellStyle(style);
    }

    private void writeRows() {
        var styles = table.columns().stream()
                .map(column -> column.decimals() == null ? null : figures(column.decimals()))
                .toArray(CellStyle[]::new);
        for (int index = 0; index < table.rows().size(); index++) {
            var described = table.rows().get(index);
            var row = sheet.createRow(HEAD_ROWS + index);
            putName(row.createCell(0), described.name());
            var column = 1;
            if (described.group() != null) {
                row.createCell(column++).setCellValue(described.group());
            }
            for (var value : described.values()) {
                putFigure(row, column, value, styles[column]);
                column++;
            }
            if (!table.remarks().isEmpty()) {
                row.createCell(remarksColumn()).setCellValue(table.remarks().get(index));
            }
        }
    }

    private void putName(XSSFCell cell, String name) {
        if (hasYears()) {
            cell.setCellValue(Integer.parseInt(name));
        } else {
            cell.setCellValue(name);
        }
    }

    /** Whether the rows are years, which then are numbers. */
    boolean hasYears() {
        return !table.rows().isEmpty()
                && table.rows().stream().allMatch(row -> row.name().matches("[1-9]\\d{3}"));
    }

    private static void putFigure(XSSFRow row, int column, @Nullable BigDecimal value, CellStyle style) {
        if (value != null) {
            var cell = row.createCell(column);
            cell.setCellValue(value.doubleValue());
            cell.setCellStyle(style);
        }
    }

    private CellStyle figures(int decimals) {
        var style = sheet.getWorkbook().createCellStyle();
        style.setDataFormat(sheet.getWorkbook().createDataFormat().getFormat(format(decimals)));
        return style;
    }

    /** The form of a number as spreadsheets write it. */
    static String format(int decimals) {
        return decimals == 0 ? "#,##0" : "#,##0." + "0".repeat(decimals);
    }

    /** The colours of the heat map on the screen. */
    private void colourCells() {
        var colours = ChartPalette.heat(document.chart());
        var styles = new HashMap<String, XSSFCellStyle>();
        for (int index = 0; index < table.rows().size(); index++) {
            var values = table.rows().get(index).values();
            for (int place = 0; place < values.size(); place++) {
                var value = values.get(place);
                if (value != null) {
                    var colour = colours.get(value);
                    sheet.getRow(HEAD_ROWS + index)
                            .getCell(place + 1)
                            .setCellStyle(styles.computeIfAbsent(String.valueOf(colour), this::filled));
                }
            }
        }
    }

    private XSSFCellStyle filled(String colour) {
        var style = sheet.getWorkbook().createCellStyle();
        var decimals = document.chart().decimals();
        style.setDataFormat(sheet.getWorkbook().createDataFormat().getFormat(format(decimals)));
        style.setFillForegroundColor(colour(colour));
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        XSSFFont font = sheet.getWorkbook().createFont();
        font.setColor(colour(PaperColours.textOn(colour)));
        style.setFont(font);
        return style;
    }

    static XSSFColor colour(String hex) {
        return new XSSFColor(PaperColours.bytes(hex), null);
    }

    /** All rows of a column, below its head. */
    CellRangeAddress column(int column) {
        return rows(column, 0, table.rows().size());
    }

    /** Some rows of a column. @param from of the table's rows, from 0 @param before the first that is not meant */
    CellRangeAddress rows(int column, int from, int before) {
        return new CellRangeAddress(HEAD_ROWS + from, HEAD_ROWS + before - 1, column, column);
    }

    /** The head of a column. */
    CellReference head(int column) {
        return new CellReference(sheet.getSheetName(), 0, column, true, true);
    }

    /** Where the values begin. */
    int firstFigures() {
        return table.hasGroups() ? 2 : 1;
    }
}
