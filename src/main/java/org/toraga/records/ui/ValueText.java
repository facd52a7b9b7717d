package org.toraga.records.ui;

import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.toraga.base.PartialDate;

/**
 * Values of a field as text and back: words of closed lists by their names, keys as they are written, numbers plainly, dates
 * in ISO form, several keys with spaces between. No value is no text.
 */
final class ValueText {

    private static final String BETWEEN = " ";

    private final Class<?> type;

    private ValueText(Class<?> type) {
        this.type = type;
    }

    /** For the values of a draft's component of this type, or of the elements of its list. */
    static ValueText of(Type component) {
        var type = component instanceof ParameterizedType list ? list.getActualTypeArguments()[0] : component;
        return new ValueText((Class<?>) type);
    }

    String write(@Nullable Object value) {
        return switch (value) {
            case null -> "";
            case Enum<?> word -> word.name();
            case PartialDate date -> date.isoText();
            case BigDecimal number -> number.toPlainString();
            case Collection<?> several -> several.stream().map(this::write).collect(Collectors.joining(BETWEEN));
            default -> value.toString();
        };
    }

    /**
     * @param none what the field holds when it is empty
     * @return the value that {@code text} spells, or {@code none} if it spells none, or none that there is any more
     */
    @Nullable Object read(String text, @Nullable Object none) {
        if (none instanceof Set<?>) {
            return Arrays.stream(text.split(BETWEEN))
                    .filter(part -> !part.isEmpty())
                    .map(this::readOne)
                    .collect(Collectors.toCollection(LinkedHashSet::new));
        }
        try {
            return text.isEmpty() ? none : readOne(text);
        } catch (IllegalArgumentException unknown) {
            return none;
        }
    }

    private Object readOne(String text) {
        if (type.isEnum()) {
            return Arrays.stream(type.getEnumConstants())
                    .filter(word -> ((Enum<?>) word).name().equals(text))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException("No such word: " + text));
        }
        if (type == boolean.class) {
            return Boolean.valueOf(text);
        }
        if (type == int.class || type == Integer.class) {
            return Integer.valueOf(text);
        }
        if (type == BigDecimal.class) {
            return new BigDecimal(text);
        }
        return type == String.class ? text : key(text);
    }

    /** Keys are records around their text, which check its form. */
    private Object key(String text) {
        try {
            Constructor<?> key = type.getConstructor(String.class);
            return key.newInstance(text);
        } catch (ReflectiveOperationException malformed) {
            throw new IllegalArgumentException("Not a " + type.getSimpleName() + ": " + text, malformed);
        }
    }
}
