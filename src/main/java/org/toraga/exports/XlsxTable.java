package org.toraga.exports;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;
import org.toraga.base.PartialDate;
import org.toraga.base.Precision;
import org.toraga.base.ui.Texts;
import org.toraga.charts.ChartPalette;

/**
 * A table as a workbook, sent row by row: cells with their types under a frozen head with filters, and a sheet that says what
 * the rows are. Dates known to the day are dates, others are texts such as {@code 2024-08}.
 */
final class XlsxTable<R> {

    /** Rows that are held before they are sent. */
    private static final int HELD = 500;

    /** That a cell can hold. */
    private static final int LONGEST_TEXT = 32_767;

    /** Texts that are held to the end, and how long each may be. */
    private static final int MOST_SHARED = 10_000;

    private static final int LONGEST_SHARED = 200;

    private static final int LONGEST_SHEET_NAME = 31;

    /** Height of a line, in points. */
    private static final double LINE = 15;

    private static final int MOST_LINES = 6;

    /** Widths in characters. */
    private static final int NARROWEST = 10;

    private static final int WIDEST = 60;
    private static final int NAMES = 22;
    private static final int TEXTS = 110;

    private final ExportedTable<R> export;
    private final Table<R> table;
    private final Texts texts;
    private final ExportProgress progress;
    private final int head;

    private final Set<String> shared = new HashSet<>();

    private int next;

    private XlsxTable(ExportedTable<R> export, Texts texts, ExportProgress progress) {
        this.export = export;
        this.texts = texts;
        this.progress = progress;
        table = export.table();
        head = table.hasUnits() ? 2 : 1;
        next = head;
    }

    static <R> void write(ExportedTable<R> export, Texts texts, OutputStream out, ExportProgress progress)
            throws IOException {
        new XlsxTable<>(export, texts, progress).write(out);
    }

    private void write(OutputStream out) throws IOException {
        var workbook = new Workbook(out, "Toraga", "1.0");
        workbook.properties().setTitle(table.title());
        var data = workbook.newWorksheet(text("exports.sheet.data"));
        writeHead(data);
        table.rows().each(row -> {
            writeRow(data, row);
            if (next % HELD == 0) {
                flush(data);
            }
            progress.row();
        });
        // The filter stands below the units, which are no row of the table.
        data.setAutoFilter(
                head - 1, 0, Math.max(head, next - 1), table.columns().size() - 1);
        data.finish();
        writeNotes(workbook.newWorksheet(text("exports.sheet.notes")));
        workbook.finish();
    }

    private static void flush(Worksheet sheet) {
        try {
            sheet.flush();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private void writeHead(Worksheet sheet) {
        var columns = table.columns();
        for (int place = 0; place < columns.size(); place++) {
            var column = columns.get(place);
            sheet.width(place, width(column));
            put(sheet, 0, place, column.title());
            var title = sheet.style(0, place).bold().wrapText(true).verticalAlignment("top");
            (column.type() == TableColumn.Type.NUMBER ? title.horizontalAlignment("right") : title).set();
            if (head == 2) {
                put(sheet, 1, place, column.unit());
                var unit =
                        sheet.style(1, place).fontColor(ChartPalette.quietInk()).wrapText(true);
                (column.type() == TableColumn.Type.NUMBER ? unit.horizontalAlignment("right") : unit).set();
            }
        }
        sheet.rowHeight(0, height(TableColumn::title));
        if (head == 2) {
            sheet.rowHeight(1, height(TableColumn::unit));
        }
        sheet.freezePane(1, head);
        sheet.repeatRows(0, head - 1);
        sheet.paperSize(PaperSize.A4_PAPER);
        sheet.pageOrientation("landscape");
        sheet.setFitToPage(true);
        sheet.fitToHeight((short) 0);
    }

    /** Of a row of the head, so that its longest text has room in lines of its column's width. */
    private double height(Function<TableColumn<R>, String> text) {
        int lines = table.columns().stream()
                .mapToInt(column -> Math.ceilDiv(text.apply(column).length() * 5, width(column) * 4))
                .max()
                .orElse(1);
        return LINE * Math.clamp(lines, 1, MOST_LINES);
    }

    private static int width(TableColumn<?> column) {
        int usual = switch (column.type()) {
            case TEXT -> 28;
            case NUMBER -> 18;
            case YEAR -> NARROWEST;
            case DATE -> 14;
            case MOMENT -> 20;
        };
        return Math.min(WIDEST, Math.max(usual, Math.min(column.title().length() + 3, usual * 2)));
    }

    private void writeRow(Worksheet sheet, R row) {
        var columns = table.columns();
        for (int place = 0; place < columns.size(); place++) {
            var column = columns.get(place);
            write(sheet, place, column, column.of(row));
        }
        next++;
    }

    private void write(Worksheet sheet, int place, TableColumn<R> column, @Nullable Object value) {
        switch (value) {
            case null -> {}
            case BigDecimal number -> {
                sheet.value(next, place, number);
                sheet.style(next, place)
                        .format(DataSheet.format(column.decimals()))
                        .set();
            }
            case Number number -> {
                sheet.value(next, place, number);
                if (column.type() != TableColumn.Type.YEAR) {
                    sheet.style(next, place)
                            .format(DataSheet.format(column.decimals()))
                            .set();
                }
            }
            case PartialDate date
            when date.precision() == Precision.DAY -> {
                sheet.value(next, place, date.earliest());
                sheet.style(next, place)
                        .format("yyyy-mm-dd")
                        .horizontalAlignment("left")
                        .set();
            }
            case PartialDate date -> put(sheet, next, place, date.isoText());
            case LocalDateTime moment -> {
                sheet.value(next, place, moment.withNano(0));
                sheet.style(next, place)
                        .format("yyyy-mm-dd hh:mm:ss")
                        .horizontalAlignment("left")
                        .set();
            }
            default -> put(sheet, next, place, value.toString());
        }
    }

    /** A text that comes again stands once, in a list at the end; the list is held till then, so it has an end of its own. */
    private void put(Worksheet sheet, int row, int place, String text) {
        if (text.length() <= LONGEST_SHARED && (shared.size() < MOST_SHARED || shared.contains(text))) {
            shared.add(text);
            sheet.value(row, place, text);
        } else {
            sheet.inlineString(row, place, text.length() > LONGEST_TEXT ? text.substring(0, LONGEST_TEXT) : text);
        }
    }

    private void writeNotes(Worksheet sheet) throws IOException {
        sheet.width(0, NAMES);
        sheet.width(1, TEXTS);
        sheet.paperSize(PaperSize.A4_PAPER);
        sheet.pageOrientation("landscape");
        sheet.setFitToPage(true);
        sheet.fitToHeight((short) 0);
        int row = 0;
        for (var fact : facts()) {
            put(sheet, row, 0, fact.name());
            sheet.style(row, 0).bold().verticalAlignment("top").set();
            put(sheet, row, 1, fact.value());
            sheet.style(row, 1).wrapText(true).set();
            row++;
        }
        sheet.finish();
    }

    private List<TableFact> facts() {
        return TableNotes.of(export, next - head, texts);
    }

    private String text(String key) {
        var text = texts.getTranslation(key, export.language());
        return text.length() > LONGEST_SHEET_NAME ? text.substring(0, LONGEST_SHEET_NAME) : text;
    }
}
