package org.toraga.api;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.toraga.exports.SafeText;
import tools.jackson.databind.JsonNode;

/**
 * One record as CSV (RFC 4180, UTF-8): a line a field, under the name that leads to it in the record's JSON
 * ({@code chairmanships[0].motto}), with its unit and its source where the record knows them. A field without a value has no line.
 */
final class RecordCsv {

    private static final List<String> HEAD = List.of("field", "value", "unit", "source");

    /** What tells of the figures and facts beside it, by the name it has in every record. */
    private static final String UNIT = "unit";

    /** The fields that are in it; a year or a share beside them is not. */
    private static final Set<String> FIGURES = Set.of("value", "claimedValue", "computed", "distance");

    private static final List<String> SOURCES = List.of("source", "sources");

    private final CsvWriter csv;

    private RecordCsv(CsvWriter csv) {
        this.csv = csv;
    }

    static void write(JsonNode record, OutputStream out) throws IOException {
        var csv = CsvWriter.builder().build(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        csv.writeRecord(HEAD);
        new RecordCsv(csv).write("", record, "", "");
        csv.flush();
    }

    /** @param unit of figures here. @param source of what is here */
    private void write(String name, JsonNode node, String unit, String source) {
        if (node.isObject()) {
            var unitHere = node.path(UNIT).asString(unit);
            var sourceHere = source(node, source);
            node.forEachEntry(
                    (field, value) -> write(name.isEmpty() ? field : name + "." + field, value, unitHere, sourceHere));
        } else if (node.isArray() && node.valueStream().anyMatch(JsonNode::isContainer)) {
            for (int place = 0; place < node.size(); place++) {
                write(name + "[" + place + "]", node.path(place), unit, source);
            }
        } else if (!text(node).isEmpty()) {
            var isFigure = FIGURES.contains(name.substring(name.lastIndexOf('.') + 1));
            csv.writeRecord(name, text(node), isFigure ? unit : "", source);
        }
    }

    private static String source(JsonNode record, String otherwise) {
        return SOURCES.stream()
                .map(record::path)
                .filter(sources -> !sources.isMissingNode() && !sources.isNull() && !holdsRecords(sources))
                .map(RecordCsv::text)
                .findFirst()
                .orElse(otherwise);
    }

    private static boolean holdsRecords(JsonNode sources) {
        return sources.isObject() || sources.valueStream().anyMatch(JsonNode::isContainer);
    }

    /** @return empty for no value */
    private static String text(JsonNode node) {
        if (node.isNull()) {
            return "";
        }
        if (node.isArray()) {
            return node.valueStream().map(RecordCsv::text).collect(Collectors.joining(";"));
        }
        return node.isNumber() ? node.decimalValue().toPlainString() : SafeText.of(node.asString());
    }
}
