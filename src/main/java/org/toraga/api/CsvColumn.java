package org.toraga.api;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.toraga.exports.SafeText;
import tools.jackson.databind.json.JsonMapper;

/**
 * A column of a CSV answer. What an item holds in a part of its own has a column for each part ({@code verdict.finding});
 * several words stand in one cell with semicolons between them, and whatever is more than words as JSON.
 *
 * @param path from the item to the value
 */
record CsvColumn(String name, List<RecordComponent> path, JsonMapper json) {

    static List<CsvColumn> of(Class<?> type, JsonMapper json) {
        var columns = new ArrayList<CsvColumn>();
        collect(type, "", List.of(), json, columns);
        return columns;
    }

    private static void collect(
            Class<?> type, String prefix, List<RecordComponent> before, JsonMapper json, List<CsvColumn> columns) {
        for (var component : type.getRecordComponents()) {
            var path = new ArrayList<>(before);
            path.add(component);
            var name = prefix + component.getName();
            if (component.getType().isRecord()) {
                collect(component.getType(), name + ".", path, json, columns);
            } else {
                columns.add(new CsvColumn(name, path, json));
            }
        }
    }

    /** What stands in the cell; empty where the item has no value. */
    String text(Object item) {
        Object value = item;
        for (var step : path) {
            value = value == null ? null : read(step, value);
        }
        return switch (value) {
            case null -> "";
            case BigDecimal number -> number.toPlainString();
            case Number number -> number.toString();
            case Collection<?> values
            when isOfWords() -> values.stream().map(String::valueOf).collect(Collectors.joining(";"));
            case Collection<?> values -> values.isEmpty() ? "" : json.writeValueAsString(values);
            default -> SAFE.apply(value.toString());
        };
    }

    private static final UnaryOperator<String> SAFE = SafeText::of;

    private boolean isOfWords() {
        return path.getLast().getGenericType() instanceof ParameterizedType type
                && type.getActualTypeArguments()[0] == String.class;
    }

    private static @Nullable Object read(RecordComponent component, Object record) {
        try {
            var accessor = component.getAccessor();
            accessor.setAccessible(true);
            return accessor.invoke(record);
        } catch (IllegalAccessException | InvocationTargetException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
