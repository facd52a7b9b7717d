package org.toraga.api;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import jakarta.servlet.http.HttpServletResponse;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.toraga.exports.ExportRecords;
import org.toraga.exports.FileType;
import org.toraga.exports.Snapshot;
import tools.jackson.databind.json.JsonMapper;

/** Everything that the desk shows on a day, in one archive: a text for each kind of record, and what it all is. */
@Component
@Order(4)
class DataPackage implements PageFile {

    private static final String NAME = "data-package";
    private static final int BUFFER = 1 << 16;

    private final PackageContents contents;
    private final ExportRecords records;
    private final Snapshot snapshot;
    private final JsonMapper json;

    DataPackage(PackageContents contents, ExportRecords records, Snapshot snapshot, JsonMapper json) {
        this.snapshot = snapshot;
        this.contents = contents;
        this.records = records;
        this.json = json;
    }

    @Override
    public Collection<String> pages() {
        return List.of(NAME);
    }

    @Override
    public Set<String> endings() {
        return Set.of("zip");
    }

    @Override
    public Optional<FoundFile> find(PageRequest asked) {
        return asked.path().equals(NAME)
                ? Optional.of(new FoundFile(FileType.ZIP.mediaType(), response -> send(asked, response)))
                : Optional.empty();
    }

    private void send(PageRequest asked, HttpServletResponse response) throws IOException {
        records.record(
                "PACKAGE",
                "ZIP",
                "Toraga as of " + asked.asOf(),
                asked.address().href(),
                asked.asOf(),
                asked.language());
        Attachment.announce(response, FileType.ZIP.mediaType(), "toraga-" + asked.asOf() + ".zip");
        snapshot.read(() -> write(asked, response.getOutputStream()));
    }

    private void write(PageRequest asked, OutputStream out) throws IOException {
        var all = contents.of(asked.asOf());
        var madeAt = Instant.now().truncatedTo(ChronoUnit.SECONDS);
        var zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        var descriptor = PackageDescriptor.of(all, contents.sources(), contents.licences(), asked, madeAt, version());
        zip.putNextEntry(new ZipEntry("datapackage.json"));
        zip.write(json.writerWithDefaultPrettyPrinter().writeValueAsBytes(descriptor));
        zip.putNextEntry(new ZipEntry("README.md"));
        zip.write(PackageReadme.of(all, contents.licences(), asked, madeAt, version())
                .getBytes(StandardCharsets.UTF_8));
        for (var kind : all) {
            zip.putNextEntry(new ZipEntry(kind.path()));
            writeRows(kind, zip);
            zip.closeEntry();
        }
        // Only here: closed when it is broken off, it would look whole.
        zip.close();
    }

    private <T extends Record> void writeRows(PackagedRecords<T> kind, OutputStream zip) throws IOException {
        Writer writer = new BufferedWriter(new OutputStreamWriter(zip, StandardCharsets.UTF_8), BUFFER);
        var columns = CsvColumn.of(kind.type(), json);
        var csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(writer);
        csv.writeRecord(columns.stream().map(CsvColumn::name).toList());
        var cells = new String[columns.size()];
        kind.rows().each(row -> {
            for (int place = 0; place < cells.length; place++) {
                cells[place] = columns.get(place).text(row);
            }
            csv.writeRecord(cells);
        });
        // The archive goes on after this text.
        csv.flush();
    }

    private static String version() {
        return Objects.requireNonNullElse(DataPackage.class.getPackage().getImplementationVersion(), "development");
    }
}
