package org.toraga.exports;

import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.json.JsonMapper;

/** A table for programs: what it is, what its columns are, and its rows by the names of the columns. */
final class JsonTable {

    private JsonTable() {}

    static <R> void write(ExportedTable<R> export, JsonMapper json, OutputStream out, ExportProgress progress) {
        var table = export.table();
        // Closed only once it is whole: closing would end what is broken off as if it were.
        @SuppressWarnings("resource")
        var to = json.createGenerator(out);
        to.writeStartObject();
        to.writeStringProperty("title", table.title());
        to.writeStringProperty("asOf", export.asOf().toString());
        to.writeStringProperty("language", export.language().getLanguage());
        to.writeStringProperty("link", export.link());
        writeFilter(to, table.filter());
        writeColumns(to, table);
        writeSources(to, export);
        to.writeArrayPropertyStart("rows");
        table.rows().each(row -> {
            to.writeStartObject();
            for (var column : table.columns()) {
                to.writeName(column.name());
                write(to, column.of(row));
            }
            to.writeEndObject();
            progress.row();
        });
        to.writeEndArray();
        to.writeEndObject();
        to.close();
    }

    private static void writeFilter(JsonGenerator to, List<TableFact> filter) {
        to.writeArrayPropertyStart("filter");
        for (var fact : filter) {
            to.writeStartObject();
            to.writeStringProperty("name", fact.name());
            to.writeStringProperty("value", fact.value());
            to.writeEndObject();
        }
        to.writeEndArray();
    }

    private static void writeColumns(JsonGenerator to, Table<?> table) {
        to.writeArrayPropertyStart("columns");
        for (var column : table.columns()) {
            to.writeStartObject();
            to.writeStringProperty("name", column.name());
            to.writeStringProperty("title", column.title());
            to.writeStringProperty("type", column.type().name().toLowerCase(Locale.ROOT));
            if (!column.unit().isEmpty()) {
                to.writeStringProperty("unit", column.unit());
            }
            to.writeEndObject();
        }
        to.writeEndArray();
    }

    private static void writeSources(JsonGenerator to, ExportedTable<?> export) {
        to.writeArrayPropertyStart("sources");
        for (var source : export.table().sources().get()) {
            to.writeStartObject();
            to.writeStringProperty("text", source.text());
            if (source.licence() != null) {
                to.writeStringProperty("licence", source.licence());
            }
            to.writeStringProperty("page", export.desk() + "/" + source.path());
            to.writeEndObject();
        }
        to.writeEndArray();
    }

    private static void write(JsonGenerator to, @Nullable Object value) {
        switch (value) {
            case null -> to.writeNull();
            case BigDecimal number -> to.writeNumber(number);
            case Long number -> to.writeNumber(number);
            case Number number -> to.writeNumber(number.intValue());
            case String text -> to.writeString(text);
            default -> to.writeString(CsvTable.text(value));
        }
    }
}
