package org.toraga.exports;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.toraga.base.Roles;
import org.toraga.base.ui.Texts;
import tools.jackson.databind.json.JsonMapper;

/** Writes tables of the desk as files, row by row straight to where they go, for managers alone. */
@Service
@PreAuthorize("hasRole('" + Roles.MANAGER + "')")
public class TableExportService {

    private final Texts texts;
    private final JsonMapper json;
    private final ExportRecords records;
    private final Snapshot snapshot;
    private final int most;

    TableExportService(
            Texts texts,
            JsonMapper json,
            ExportRecords records,
            Snapshot snapshot,
            @Value("${toraga.exports.most-rows}") int most) {
        this.texts = texts;
        this.json = json;
        this.records = records;
        this.snapshot = snapshot;
        this.most = most;
    }

    /**
     * Looks whether there can be such a file.
     *
     * @return how many rows it will have
     * @throws NoRowsException if the filter leaves nothing
     * @throws TooManyRowsException if there are more rows than {@code toraga.exports.most-rows}, or than the format holds
     */
    public int check(Table<?> table, TableFormat format) {
        int rows = table.count().getAsInt();
        if (rows == 0) {
            throw new NoRowsException();
        }
        int limit = format.mostRows(most);
        if (rows > limit) {
            throw new TooManyRowsException(rows, limit);
        }
        return rows;
    }

    /**
     * Records who takes the table, and writes it. What cannot be is to be refused before by {@link #check}.
     *
     * @throws UncheckedIOException if it cannot be sent
     * @throws ExportStoppedException if {@code progress} is stopped; what is written then is no whole file
     */
    public void write(ExportedTable<?> export, TableFormat format, OutputStream out, ExportProgress progress) {
        records.table(export, format);
        try {
            snapshot.read(() -> {
                switch (format) {
                    case CSV -> CsvTable.write(export.table(), false, out, progress);
                    case CSV_MARKED -> CsvTable.write(export.table(), true, out, progress);
                    case JSON -> JsonTable.write(export, json, out, progress);
                    case XLSX -> XlsxTable.write(export, texts, out, progress);
                }
            });
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
