package org.toraga.imports;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.toraga.base.PartialDate;
import org.toraga.base.Refusal;

/** Makes the text of a field what a component of a draft holds, and the other way round. */
final class RecordFields {

    private static final String LIST_SEPARATOR = ";";

    private RecordFields() {}

    /**
     * @param text empty for nothing
     * @throws Fault if it does not fit
     */
    static @Nullable Object read(RecordComponent component, String text) {
        if (component.getType() == List.class) {
            var element = (Class<?>) ((ParameterizedType) component.getGenericType()).getActualTypeArguments()[0];
            return Stream.of(text.split(LIST_SEPARATOR))
                    .map(String::strip)
                    .filter(one -> !one.isEmpty())
                    .map(one -> read(component.getName(), element, one))
                    .toList();
        }
        if (text.isEmpty()) {
            if (RecordColumns.mayBeEmpty(component)) {
                return null;
            }
            throw new Fault(component.getName(), "", "missing");
        }
        return read(component.getName(), component.getType(), text);
    }

    private static Object read(String name, Class<?> type, String text) {
        try {
            if (type == String.class) {
                return text;
            } else if (type == int.class || type == Integer.class) {
                return Integer.valueOf(text);
            } else if (type == BigDecimal.class) {
                return number(text);
            } else if (type == boolean.class || type == Boolean.class) {
                return flag(name, text);
            } else if (type == PartialDate.class) {
                return PartialDate.parse(text);
            } else if (type == LocalDate.class) {
                return LocalDate.parse(text);
            } else if (type.isEnum()) {
                return word(name, type, text);
            }
            return code(name, type, text);
        } catch (NumberFormatException notANumber) {
            throw new Fault(name, text, "number");
        } catch (DateTimeException notADate) {
            throw new Fault(name, text, type == LocalDate.class ? "day" : "date");
        }
    }

    private static BigDecimal number(String text) {
        if (text.length() > 100) {
            throw new NumberFormatException();
        }
        return new BigDecimal(text);
    }

    private static boolean flag(String name, String text) {
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "true", "yes", "1" -> true;
            case "false", "no", "0" -> false;
            default -> throw new Fault(name, text, "flag");
        };
    }

    private static Object word(String name, Class<?> type, String text) {
        return Stream.of(type.getEnumConstants())
                .filter(constant -> ((Enum<?>) constant).name().equalsIgnoreCase(text))
                .findFirst()
                .orElseThrow(() -> new Fault(
                        name,
                        text,
                        "word",
                        Stream.of(type.getEnumConstants()).map(String::valueOf).collect(Collectors.joining(", "))));
    }

    /** Codes are records around a text that check its form. */
    private static Object code(String name, Class<?> type, String text) {
        try {
            return type.getConstructor(String.class).newInstance(text.toUpperCase(Locale.ROOT));
        } catch (InvocationTargetException malformed) {
            throw new Fault(name, text, "code");
        } catch (ReflectiveOperationException noCode) {
            throw new IllegalStateException("No text becomes a " + type.getName(), noCode);
        }
    }

    /** The draft of these values, in the order of its components. */
    static <D extends Record> D draft(Class<D> type, @Nullable Object[] values) {
        var types = Stream.of(type.getRecordComponents())
                .map(RecordComponent::getType)
                .toArray(Class<?>[]::new);
        try {
            Constructor<D> constructor = type.getDeclaredConstructor(types);
            return constructor.newInstance(values);
        } catch (InvocationTargetException refused) {
            throw refused.getCause() instanceof Refusal refusal
                    ? new Fault(String.valueOf(refusal.field()), "", refusal)
                    : new Fault("", "", "draft");
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    static @Nullable Object value(RecordComponent component, Record draft) {
        try {
            var accessor = component.getAccessor();
            accessor.setAccessible(true);
            return accessor.invoke(draft);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** How a value stands in a file; what {@link #read} takes back. */
    static String text(@Nullable Object value) {
        return switch (value) {
            case null -> "";
            case PartialDate date -> date.isoText();
            case List<?> list -> list.stream().map(RecordFields::text).collect(Collectors.joining(LIST_SEPARATOR));
            case Enum<?> word -> word.name();
            case BigDecimal number -> number.toPlainString();
            default -> value.toString();
        };
    }
}
