package org.toraga.dataset;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** A copy of the shipped data set in a folder, with few observations, to spoil one row of. */
class ShippedCopy {

    private static final Path SHIPPED = Path.of("src/main/resources/dataset");
    private static final List<String> OBSERVATIONS = List.of(
            "iso3,indicator_code,year,value", "KAZ,SP.POP.TOTL,2022,20034609", "WLD,SP.POP.TOTL,2022,7989981520");

    private final Path folder;

    ShippedCopy(Path folder) {
        this.folder = folder;
        try (var files = Files.newDirectoryStream(SHIPPED, "*.csv")) {
            for (var file : files) {
                Files.copy(file, folder.resolve(file.getFileName().toString()));
            }
            Files.write(folder.resolve("observations.csv"), OBSERVATIONS);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    /** Where the loader finds it, as {@code toraga.dataset} would say. */
    String location() {
        return folder.toUri().toString();
    }

    /** Leaves the header of every file and none of its rows, save for one source: a load of nothing is refused. */
    ShippedCopy emptied() {
        try (var files = Files.newDirectoryStream(folder, "*.csv")) {
            for (var file : files) {
                edit(
                        file,
                        rows -> rows.subList(file.endsWith("sources.csv") ? 2 : 1, rows.size())
                                .clear());
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return this;
    }

    /** @param line counted from 1, the header included */
    void set(String table, int line, String column, String value) {
        edit(file(table), rows -> rows.get(line - 1).set(rows.getFirst().indexOf(column), value));
    }

    /** Writes one row a second time, at the end. @return the line that it then has */
    int repeat(String table, int line) {
        var lines = new int[1];
        edit(file(table), rows -> {
            rows.add(rows.get(line - 1));
            lines[0] = rows.size();
        });
        return lines[0];
    }

    void addField(String table, int line) {
        edit(file(table), rows -> rows.get(line - 1).add("one field more"));
    }

    void dropColumn(String table, String column) {
        edit(file(table), rows -> {
            var index = rows.getFirst().indexOf(column);
            rows.forEach(row -> row.remove(index));
        });
    }

    /** Ends the file with a row whose first byte begins no letter of UTF-8. */
    void appendLatin1(String table) {
        try {
            Files.write(file(table), new byte[] {(byte) 0xE9, 'a', '\r', '\n'}, StandardOpenOption.APPEND);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private Path file(String table) {
        return folder.resolve(table + ".csv");
    }

    private static void edit(Path file, Consumer<List<List<String>>> change) {
        List<List<String>> rows = new ArrayList<>();
        try (var csv = CsvReader.builder().ofCsvRecord(file)) {
            for (CsvRecord row : csv) {
                rows.add(new ArrayList<>(row.getFields()));
            }
            change.accept(rows);
            try (var writer = CsvWriter.builder().build(file)) {
                rows.forEach(row -> writer.writeRecord(row));
            }
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
