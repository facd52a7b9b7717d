package org.toraga.exports;

import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.math.BigDecimal;
import java.util.Map;
import org.apache.poi.sl.usermodel.VerticalAlignment;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTable;
import org.apache.poi.xslf.usermodel.XSLFTableCell;
import org.jspecify.annotations.Nullable;
import org.toraga.base.ui.Formats;
import org.toraga.charts.ChartPalette;

/** A heat map as a table of a slide. Where there are many columns, the cells have their colours alone. */
final class HeatTable {

    private static final double NAMES = 150;

    /** Up to this many columns there is room for figures. */
    private static final int MOST_WITH_FIGURES = 14;

    private static final double LEAST_POINTS = 5;
    private static final double MOST_POINTS = 11;

    /** Height of a row over that of its letters. */
    private static final double LINE = 1.5;

    private final ChartDocument document;
    private final Map<BigDecimal, String> colours;
    private final double points;

    private HeatTable(ChartDocument document, double height) {
        this.document = document;
        colours = ChartPalette.heat(document.chart());
        var room = height / (document.sheet().rows().size() + 1);
        points = Math.clamp(room / LINE, LEAST_POINTS, MOST_POINTS);
    }

    static void add(XSLFSlide slide, ChartDocument document, Rectangle2D place) {
        var heat = new HeatTable(document, place.getHeight());
        var columns = document.sheet().columns();
        var table = slide.createTable(document.sheet().rows().size() + 1, columns.size());
        table.setAnchor(place);
        table.setColumnWidth(0, NAMES);
        for (int column = 1; column < columns.size(); column++) {
            table.setColumnWidth(column, (place.getWidth() - NAMES) / (columns.size() - 1));
        }
        heat.fill(table, place.getHeight());
    }

    private void fill(XSLFTable table, double height) {
        var rows = document.sheet().rows();
        for (int row = 0; row <= rows.size(); row++) {
            table.setRowHeight(row, height / (rows.size() + 1));
        }
        var columns = document.sheet().columns();
        for (int column = 0; column < columns.size(); column++) {
            // Every fifth year is enough where they stand close.
            var isNamed = columns.size() <= MOST_WITH_FIGURES || column % 5 == 1;
            write(table.getCell(0, column), isNamed ? columns.get(column).title() : "", ChartPalette.quietInk());
        }
        for (int row = 0; row < rows.size(); row++) {
            write(table.getCell(row + 1, 0), rows.get(row).name(), ChartPalette.ink());
            var values = rows.get(row).values();
            for (int place = 0; place < values.size(); place++) {
                fill(table.getCell(row + 1, place + 1), values.get(place));
            }
        }
    }

    private void fill(XSLFTableCell cell, @Nullable BigDecimal value) {
        var colour = value == null ? null : colours.get(value);
        if (value == null || colour == null) {
            write(cell, "", ChartPalette.ink());
            return;
        }
        cell.setFillColor(new Color(Integer.parseInt(colour, 16)));
        var hasRoom = document.sheet().columns().size() <= MOST_WITH_FIGURES;
        var figure = hasRoom ? Formats.brief(value, document.export().language()) : "";
        write(cell, figure, PaperColours.textOn(colour));
    }

    private void write(XSLFTableCell cell, String text, String colour) {
        cell.setVerticalAlignment(VerticalAlignment.MIDDLE);
        cell.setTopInset(0);
        cell.setBottomInset(0);
        cell.setLeftInset(2);
        cell.setRightInset(0);
        // A cell without text takes its height from letters as well.
        SlideText.set(cell, text.isEmpty() ? "\u00a0" : text, points, colour, false);
    }
}
