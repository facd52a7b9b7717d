package org.toraga.dataset;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.zip.GZIPInputStream;
import org.springframework.core.io.Resource;
import org.toraga.base.Refusal;

/** One file of the data set: CSV after RFC 4180 in UTF-8 with one header row, compressed with gzip if its name says so. */
public class DatasetFile {

    private final String table;
    private final Resource resource;
    private final DatasetKeys keys;
    private int rowCount;

    DatasetFile(String table, Resource resource, DatasetKeys keys) {
        this.table = table;
        this.resource = resource;
        this.keys = keys;
    }

    /** Hands over row after row, in the order of the file. A refusal by {@code action} is told with its line. */
    public void forEach(Consumer<DatasetRow> action) {
        long line = 1;
        try (var stream = open();
                var reader = new InputStreamReader(stream, StandardCharsets.UTF_8.newDecoder());
                var csv = CsvReader.builder().skipEmptyLines(false).ofCsvRecord(reader)) {
            Map<String, Integer> columns = new HashMap<>();
            for (CsvRecord csvRecord : csv) {
                line = csvRecord.getStartingLineNumber();
                if (line == 1) {
                    readHeader(csvRecord, columns);
                    continue;
                }
                var row = new DatasetRow(table, fileName(), columns, csvRecord, keys);
                try {
                    action.accept(row);
                } catch (Refusal refused) {
                    var field = refused.field();
                    throw new DatasetException(
                            fileName(), line, field == null ? "(row)" : field, String.valueOf(refused.getMessage()));
                }
                rowCount++;
            }
            if (columns.isEmpty()) {
                throw new DatasetException(fileName(), 1, "(header)", "the file is empty");
            }
        } catch (CsvParseException notCsv) {
            throw new DatasetException(fileName(), line + 1, "(row)", "not CSV: " + notCsv.getMessage());
        } catch (IOException | UncheckedIOException unreadable) {
            throw refuse(unreadable);
        }
    }

    /** The reader of rows wraps what the reader of letters throws, save for the first buffer. */
    private RuntimeException refuse(Exception unreadable) {
        return unreadable instanceof CharacterCodingException
                        || unreadable.getCause() instanceof CharacterCodingException
                ? new DatasetException(fileName(), firstLineNotInUtf8(), "(row)", "not UTF-8")
                : new IllegalStateException("Cannot read " + fileName(), unreadable);
    }

    /** Reads the file once more, line by line: what reads it row by row is ahead of the row by a buffer. */
    private long firstLineNotInUtf8() {
        long line = 1;
        try (var stream = new BufferedInputStream(open())) {
            for (var bytes = new ByteArrayOutputStream(); ; ) {
                var next = stream.read();
                if (next != '\n' && next != -1) {
                    bytes.write(next);
                    continue;
                }
                StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes.toByteArray()));
                if (next == -1) {
                    return line;
                }
                bytes.reset();
                line++;
            }
        } catch (CharacterCodingException here) {
            return line;
        } catch (IOException unreadable) {
            throw new UncheckedIOException("Cannot read " + fileName(), unreadable);
        }
    }

    private void readHeader(CsvRecord header, Map<String, Integer> columns) {
        for (int i = 0; i < header.getFieldCount(); i++) {
            columns.put(header.getField(i), i);
        }
    }

    private InputStream open() throws IOException {
        return fileName().endsWith(".gz")
                ? new GZIPInputStream(resource.getInputStream(), 1 << 16)
                : resource.getInputStream();
    }

    int rowCount() {
        return rowCount;
    }

    private String fileName() {
        var name = resource.getFilename();
        return name == null ? table : name;
    }
}
