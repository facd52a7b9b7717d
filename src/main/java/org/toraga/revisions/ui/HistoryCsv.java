package org.toraga.revisions.ui;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.toraga.base.ui.Texts;
import org.toraga.revisions.RevisionRow;

/** Rows of the history as a file for spreadsheets: UTF-8, with nothing in it that a spreadsheet would run. */
final class HistoryCsv {

    private static final List<String> COLUMNS = List.of(
            "number",
            "when",
            "who",
            "kind",
            "count",
            "record",
            "key",
            "title",
            "reason",
            "source",
            "undoes",
            "undoneBy");

    /** Makes a spreadsheet read the file as UTF-8. */
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private HistoryCsv() {}

    static byte[] of(List<RevisionRow> rows, HistoryTexts texts, Texts words, Locale language) {
        var text = new StringWriter();
        text.write(BYTE_ORDER_MARK);
        try (var csv = CsvWriter.builder().build(text)) {
            csv.writeRecord(COLUMNS.stream()
                    .map(column -> words.getTranslation("revisions.column." + column, language))
                    .toList());
            for (var row : rows) {
                csv.writeRecord(
                        Long.toString(row.id()),
                        row.at().atZone(texts.zone().zone()).toOffsetDateTime().toString(),
                        safe(row.by()),
                        words.getTranslation(Texts.key(row.kind()), language),
                        Long.toString(row.count()),
                        safe(texts.kind(row.recordKind(), language)),
                        safe(row.key()),
                        safe(row.title()),
                        safe(row.reason()),
                        safe(row.source()),
                        Objects.toString(row.undoes(), ""),
                        Objects.toString(row.undoneBy(), ""));
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** A cell that a spreadsheet would take for a formula is marked as text. */
    static String safe(@Nullable String cell) {
        if (cell == null || cell.isEmpty()) {
            return "";
        }
        return "=+-@\t\r\n".indexOf(cell.charAt(0)) < 0 ? cell : "'" + cell;
    }
}
