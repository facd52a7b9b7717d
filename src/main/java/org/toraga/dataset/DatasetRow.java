package org.toraga.dataset;

import de.siegmar.fastcsv.reader.CsvRecord;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.toraga.base.EndsBeforeStartException;
import org.toraga.base.PartialDate;
import org.toraga.base.Precision;
import org.toraga.base.Span;

/** One row, read by column. Every reading throws {@link DatasetException} with file, line and column if the field does not fit. */
public class DatasetRow {

    private final String table;
    private final String file;
    private final Map<String, Integer> columns;
    private final CsvRecord fields;
    private final DatasetKeys keys;

    DatasetRow(String table, String file, Map<String, Integer> columns, CsvRecord fields, DatasetKeys keys) {
        this.table = table;
        this.file = file;
        this.columns = columns;
        this.fields = fields;
        this.keys = keys;
        if (fields.getFieldCount() != columns.size()) {
            throw refuse("(row)", "has %d fields, the header %d".formatted(fields.getFieldCount(), columns.size()));
        }
    }

    /** The text of a field, or null if it is empty: not known, or not applicable. */
    public @Nullable String optional(String column) {
        var index = columns.get(column);
        if (index == null) {
            throw new DatasetException(file, 1, column, "the column is missing");
        }
        var text = fields.getField(index);
        return text.isBlank() ? null : text;
    }

    public String text(String column) {
        var text = optional(column);
        if (text == null) {
            throw refuse(column, "must not be empty");
        }
        return text;
    }

    /** The field that names the row; later files may refer to it. Refused if an earlier row of this file has it. */
    public <C> C key(String column, Function<String, C> read) {
        var value = read(column, read);
        if (!keys.add(table, text(column))) {
            throw refuse(column, "'" + text(column) + "' stands in an earlier row");
        }
        return value;
    }

    /** A field that names a row of the file {@code target}. */
    public <C> C reference(String column, String target, Function<String, C> read) {
        if (!keys.contains(target, text(column))) {
            throw refuse(column, "'" + text(column) + "' is not in " + target);
        }
        return read(column, read);
    }

    public <C> @Nullable C optionalReference(String column, String target, Function<String, C> read) {
        return optional(column) == null ? null : reference(column, target, read);
    }

    /** A list of keys of the file {@code target}, parted by semicolons; empty if the field is. */
    public <C> List<C> references(String column, String target, Function<String, C> read) {
        var list = optional(column);
        if (list == null) {
            return List.of();
        }
        return Stream.of(list.split(";"))
                .map(String::strip)
                .map(key -> {
                    if (!keys.contains(target, key)) {
                        throw refuse(column, "'" + key + "' is not in " + target);
                    }
                    return read.apply(key);
                })
                .toList();
    }

    /** A field whose form {@code read} checks. */
    public <T> T read(String column, Function<String, T> read) {
        try {
            return read.apply(text(column));
        } catch (IllegalArgumentException | DateTimeException wrong) {
            throw refuse(column, "'" + text(column) + "' does not fit: " + wrong.getMessage());
        }
    }

    /** One of the words of a closed list. */
    public <E extends Enum<E>> E word(String column, Class<E> list) {
        return word(column, text(column), list);
    }

    public <E extends Enum<E>> @Nullable E optionalWord(String column, Class<E> list) {
        var text = optional(column);
        return text == null ? null : word(column, text, list);
    }

    private <E extends Enum<E>> E word(String column, String text, Class<E> list) {
        try {
            return Enum.valueOf(list, text);
        } catch (IllegalArgumentException unknown) {
            throw refuse(column, "'%s' is none of %s".formatted(text, List.of(list.getEnumConstants())));
        }
    }

    public boolean flag(String column) {
        return switch (text(column).toLowerCase(Locale.ROOT)) {
            case "true" -> true;
            case "false" -> false;
            default -> throw refuse(column, "'" + text(column) + "' is neither true nor false");
        };
    }

    public int number(String column) {
        return read(column, Integer::parseInt);
    }

    public BigDecimal decimal(String column) {
        return read(column, BigDecimal::new);
    }

    public @Nullable BigDecimal optionalDecimal(String column) {
        return optional(column) == null ? null : decimal(column);
    }

    /** A date as long as it is known; the column of its precision must say the same. */
    public PartialDate date(String column, String precisionColumn) {
        var date = read(column, PartialDate::parse);
        if (date.precision() != word(precisionColumn, Precision.class)) {
            throw refuse(precisionColumn, "'%s' does not suit '%s'".formatted(text(precisionColumn), text(column)));
        }
        return date;
    }

    public @Nullable PartialDate optionalDate(String column, String precisionColumn) {
        return optional(column) == null ? null : date(column, precisionColumn);
    }

    /** Refused at the column of the end if no day lies between start and end. */
    public Span span(@Nullable PartialDate start, @Nullable PartialDate end, String endColumn) {
        try {
            return new Span(start, end);
        } catch (EndsBeforeStartException inverted) {
            throw refuse(endColumn, "ends before it starts, or on the same day");
        }
    }

    /** The refusal of this row because of one column. */
    public DatasetException refuse(String column, String reason) {
        return new DatasetException(file, fields.getStartingLineNumber(), column, reason);
    }
}
