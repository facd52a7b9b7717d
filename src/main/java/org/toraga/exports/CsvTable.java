package org.toraga.exports;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;
import org.toraga.base.PartialDate;

/**
 * A table as text (RFC 4180, UTF-8): its titles, then a row of units if any column has one, then its rows. Figures have all
 * their digits and a point before decimals, dates are as exact as they are known, a gap is empty.
 */
final class CsvTable {

    private static final char BYTE_ORDER_MARK = '\ufeff';
    private static final int BUFFER = 1 << 16;

    private CsvTable() {}

    static <R> void write(Table<R> table, boolean isMarked, OutputStream out, ExportProgress progress)
            throws IOException {
        var writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), BUFFER);
        if (isMarked) {
            writer.write(BYTE_ORDER_MARK);
        }
        var columns = table.columns();
        var csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(writer);
        csv.writeRecord(
                columns.stream().map(column -> SafeText.of(column.title())).toList());
        if (table.hasUnits()) {
            csv.writeRecord(
                    columns.stream().map(column -> SafeText.of(column.unit())).toList());
        }
        var cells = new String[columns.size()];
        table.rows().each(row -> {
            for (int place = 0; place < cells.length; place++) {
                cells[place] = text(columns.get(place).of(row));
            }
            csv.writeRecord(cells);
            progress.row();
        });
        csv.flush();
    }

    /** What stands in a cell. Figures are no text: a minus before them begins no formula. */
    static String text(@Nullable Object value) {
        return switch (value) {
            case null -> "";
            case BigDecimal number -> number.toPlainString();
            case Number number -> number.toString();
            case PartialDate date -> date.isoText();
            case LocalDateTime moment -> DateTimeFormatter.ISO_LOCAL_DATE_TIME.format(moment.withNano(0));
            default -> SafeText.of(value.toString());
        };
    }
}
