package org.toraga.api;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.core.ResolvableType;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.MediaType;
import org.springframework.http.converter.AbstractGenericHttpMessageConverter;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Writes what the interface answers as CSV (RFC 4180, UTF-8): one line an item, under the names that JSON has for them. */
@Component
class CsvConverter extends AbstractGenericHttpMessageConverter<Record> {

    static final String TEXT_CSV = "text/csv";

    private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);

    private final JsonMapper json;

    CsvConverter(JsonMapper json) {
        super(CSV);
        this.json = json;
    }

    @Override
    protected boolean supports(Class<?> type) {
        return type.isRecord() && type.getPackage() == CsvConverter.class.getPackage();
    }

    @Override
    public boolean canRead(Type type, @Nullable Class<?> context, @Nullable MediaType mediaType) {
        return false;
    }

    @Override
    protected void writeInternal(Record answer, @Nullable Type type, HttpOutputMessage message) throws IOException {
        List<?> items = answer instanceof Listing<?> listing ? listing.items() : List.of(answer);
        var itemType = answer instanceof Listing<?> && type != null
                ? ResolvableType.forType(type).getGeneric(0).resolve(Record.class)
                : answer.getClass();
        var columns = CsvColumn.of(itemType, json);
        message.getHeaders().setContentType(CSV);
        var writer = new OutputStreamWriter(message.getBody(), StandardCharsets.UTF_8);
        var csv = CsvWriter.builder().build(writer);
        csv.writeRecord(columns.stream().map(CsvColumn::name).toList());
        for (var item : items) {
            csv.writeRecord(columns.stream().map(column -> column.text(item)).toList());
        }
        csv.flush();
    }

    @Override
    public Record read(Type type, @Nullable Class<?> context, HttpInputMessage message) {
        throw new HttpMessageNotReadableException("Nothing is read", message);
    }

    @Override
    protected Record readInternal(Class<? extends Record> type, HttpInputMessage message) {
        throw new HttpMessageNotReadableException("Nothing is read", message);
    }
}
