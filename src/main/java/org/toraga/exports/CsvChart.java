package org.toraga.exports;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import org.toraga.charts.ChartSheet;

/**
 * A chart as text: a name and a value a line for what must be known of it, an empty line, then its table. Values have all their
 * digits and a point before decimals; a gap is empty. A byte order mark stands first, by which office programs know that the
 * text is UTF-8.
 */
final class CsvChart {

    private static final char BYTE_ORDER_MARK = '\ufeff';

    private CsvChart() {}

    static byte[] write(ChartDocument document) {
        var text = new StringWriter();
        text.write(BYTE_ORDER_MARK);
        try (var csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text)) {
            document.facts().forEach(fact -> csv.writeRecord(SafeText.of(fact.name()), SafeText.of(fact.value())));
            csv.writeRecord("");
            writeTable(document, csv);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static void writeTable(ChartDocument document, CsvWriter csv) {
        var sheet = document.sheet();
        var head = new ArrayList<String>();
        sheet.columns().forEach(column -> head.add(SafeText.of(ChartDocument.withUnit(column))));
        if (!sheet.remarks().isEmpty()) {
            head.add(document.words().of("exports.remarks"));
        }
        csv.writeRecord(head);
        for (int index = 0; index < sheet.rows().size(); index++) {
            var line = line(sheet.rows().get(index));
            if (!sheet.remarks().isEmpty()) {
                line.add(SafeText.of(sheet.remarks().get(index)));
            }
            csv.writeRecord(line);
        }
    }

    private static ArrayList<String> line(ChartSheet.Row row) {
        var line = new ArrayList<String>();
        line.add(SafeText.of(row.name()));
        if (row.group() != null) {
            line.add(SafeText.of(row.group()));
        }
        row.values().forEach(value -> line.add(value == null ? "" : value.toPlainString()));
        return line;
    }
}
