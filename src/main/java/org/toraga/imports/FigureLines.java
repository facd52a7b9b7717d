package org.toraga.imports;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Makes figures of lines: one of each line, or one of each column that is called by a year. */
class FigureLines implements TableFile.Sink {

    static final String COUNTRY = "country";
    static final String INDICATOR = "indicator";
    static final String INDICATOR_NAME = "indicatorName";
    static final String YEAR = "year";
    static final String VALUE = "value";

    private final TableHead head;
    private final Map<String, Integer> columns;
    private final int[] yearColumns;
    private final String[] years;
    private final FigureSink sink;

    /** @throws FileRefusedException if a column is missing without which nothing can be read */
    FigureLines(TableHead head, Map<String, Integer> columns, FigureSink sink) {
        this.head = head;
        this.columns = columns;
        this.sink = sink;
        var missing = Kinds.OBSERVATIONS.missing(columns, head.columns());
        if (!missing.isEmpty()) {
            throw FileRefusedException.columnMissing(String.join(", ", missing));
        }
        var across = columns.containsKey(YEAR) ? Map.<Integer, Integer>of() : YearColumns.of(head.columns());
        yearColumns = across.keySet().stream().mapToInt(Integer::intValue).toArray();
        years = across.values().stream().map(String::valueOf).toArray(String[]::new);
    }

    @Override
    public void take(long line, String[] fields) {
        if (line <= head.line() || isBlank(fields)) {
            return;
        }
        if (!fits(fields)) {
            sink.reject(
                    Rejection.of(
                            line,
                            "",
                            "",
                            "fieldCount",
                            fields.length,
                            head.columns().size()),
                    fields);
            return;
        }
        var area = field(fields, COUNTRY);
        var indicator = field(fields, INDICATOR);
        var name = field(fields, INDICATOR_NAME);
        if (yearColumns.length == 0) {
            sink.take(line, VALUE, area, indicator, name, field(fields, YEAR), field(fields, VALUE));
            return;
        }
        for (int i = 0; i < yearColumns.length; i++) {
            var value = fields[yearColumns[i]];
            if (!value.isEmpty()) {
                sink.take(line, years[i], area, indicator, name, years[i], value.strip());
            }
        }
    }

    private static boolean isBlank(String[] fields) {
        for (var field : fields) {
            if (!field.isBlank()) {
                return false;
            }
        }
        return true;
    }

    /** A line may end with more commas than the header, or leave out the empty field after the last of them. */
    private boolean fits(String[] fields) {
        List<String> names = head.columns();
        for (int column = names.size(); column < fields.length; column++) {
            if (!fields[column].isBlank()) {
                return false;
            }
        }
        for (int column = fields.length; column < names.size(); column++) {
            if (!names.get(column).isEmpty()) {
                return false;
            }
        }
        return true;
    }

    private String field(String[] fields, String component) {
        @Nullable Integer column = columns.get(component);
        return column == null || column >= fields.length ? "" : fields[column].strip();
    }
}
