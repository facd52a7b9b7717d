package org.toraga.imports;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.toraga.base.ui.Texts;

/**
 * The file of rejected lines: what was read, with the line and the reason, so that it can be corrected and loaded again. Columns
 * that no kind of record knows are passed over then.
 */
class RejectedLines implements AutoCloseable {

    private final CsvWriter csv;
    private final Texts texts;
    private final Locale language;
    private final int most;
    private int count;

    RejectedLines(Path file, List<String> columns, Texts texts, Locale language, int most) {
        this.texts = texts;
        this.language = language;
        this.most = most;
        try {
            csv = CsvWriter.builder().build(file);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
        var header = new ArrayList<>(columns);
        header.addAll(List.of("line", "reason"));
        csv.writeRecord(header);
    }

    void add(List<String> fields, Rejection rejection) {
        if (count++ < most) {
            var line = new ArrayList<>(fields);
            line.add(String.valueOf(rejection.line()));
            line.add(reason(rejection, texts, language));
            csv.writeRecord(line);
        }
    }

    /** The reason in words, with the column it is about. */
    static String reason(Rejection rejection, Texts texts, Locale language) {
        var reason = Reasons.text(rejection, texts, language);
        return rejection.column().isEmpty() ? reason : rejection.column() + ": " + reason;
    }

    @Override
    public void close() {
        try {
            csv.close();
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
