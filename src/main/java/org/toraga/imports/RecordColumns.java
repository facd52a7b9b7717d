package org.toraga.imports;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The columns of records: the components of their draft, and where the database numbers the records, the key before them. */
final class RecordColumns {

    /** The column that says which record a line is about, where no component of the draft does. */
    static final String KEY = "key";

    /** The component that is the key itself. */
    static final String CODE = "code";

    private RecordColumns() {}

    static ImportColumns of(Class<? extends Record> draft) {
        var names = new ArrayList<String>();
        if (!hasCode(draft)) {
            names.add(KEY);
        }
        Stream.of(draft.getRecordComponents()).map(RecordComponent::getName).forEach(names::add);
        return new ImportColumns(List.copyOf(names), required(draft), Map.of(), false);
    }

    static boolean hasCode(Class<? extends Record> draft) {
        return Stream.of(draft.getRecordComponents())
                .anyMatch(component -> component.getName().equals(CODE));
    }

    /** What must not be empty. */
    private static Set<String> required(Class<? extends Record> draft) {
        return Stream.of(draft.getRecordComponents())
                .filter(component -> !mayBeEmpty(component))
                .map(RecordComponent::getName)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** A list may have nothing in it; everything else says of itself whether it may be absent. */
    static boolean mayBeEmpty(RecordComponent component) {
        return component.getType() == List.class || component.getAnnotatedType().isAnnotationPresent(Nullable.class);
    }
}
