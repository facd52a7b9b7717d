package org.toraga.revisions;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.toraga.base.PartialDate;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Drafts as JSON and back, by their components: a record of one component is written as that component, a date as long as it
 * is known, days and moments in ISO form, decimals plainly, words of closed lists by name.
 */
final class RecordJson {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();

    private RecordJson() {}

    /** Every component under its name, those without a value too. */
    static ObjectNode write(Record draft) {
        var fields = NODES.objectNode();
        for (var component : draft.getClass().getRecordComponents()) {
            fields.set(component.getName(), write(value(draft, component)));
        }
        return fields;
    }

    private static JsonNode write(@Nullable Object value) {
        return switch (value) {
            case null -> NODES.nullNode();
            case String text -> NODES.stringNode(text);
            case Boolean flag -> NODES.booleanNode(flag);
            case Integer number -> NODES.numberNode(number);
            case Long number -> NODES.numberNode(number);
            case BigDecimal number -> NODES.numberNode(number.scale() < 0 ? number.setScale(0) : number);
            case Enum<?> word -> NODES.stringNode(word.name());
            case PartialDate date -> NODES.stringNode(date.isoText());
            case LocalDate day -> NODES.stringNode(day.toString());
            case Instant moment -> NODES.stringNode(moment.toString());
            case Collection<?> list -> {
                var items = NODES.arrayNode();
                list.forEach(item -> items.add(write(item)));
                yield items;
            }
            case Record one
            when components(one.getClass()).length == 1 -> write(value(one, components(one.getClass())[0]));
            case Record several -> write(several);
            default -> throw new IllegalArgumentException("No JSON is known for " + value.getClass());
        };
    }

    private static RecordComponent[] components(Class<?> type) {
        return type.getRecordComponents();
    }

    private static @Nullable Object value(Record owner, RecordComponent component) {
        try {
            var accessor = component.getAccessor();
            accessor.setAccessible(true);
            return accessor.invoke(owner);
        } catch (IllegalAccessException | InvocationTargetException unreadable) {
            throw new IllegalArgumentException("Cannot read " + component, unreadable);
        }
    }

    /** A field that the JSON lacks is read as having no value. */
    static <D extends Record> D read(ObjectNode fields, Class<D> type) {
        var components = components(type);
        var values = Arrays.stream(components)
                .map(component -> read(fields.get(component.getName()), component.getGenericType()))
                .toArray();
        return construct(type, values);
    }

    /** The value of one field, of the type that the record's component has. A field that is no component is read as text. */
    static @Nullable Object readField(JsonNode value, String name, Class<? extends Record> type) {
        for (var component : components(type)) {
            if (component.getName().equals(name)) {
                return read(value, component.getGenericType());
            }
        }
        return plainText(value);
    }

    static String plainText(JsonNode value) {
        return value.isContainer() ? value.toString() : value.asString();
    }

    private static <D> D construct(Class<D> type, @Nullable Object[] values) {
        try {
            var kinds = Arrays.stream(components(type)).map(RecordComponent::getType);
            var constructor = type.getDeclaredConstructor(kinds.toArray(Class[]::new));
            constructor.setAccessible(true);
            return constructor.newInstance(values);
        } catch (ReflectiveOperationException unfit) {
            throw new IllegalArgumentException("Cannot make a " + type.getSimpleName(), unfit);
        }
    }

    private static @Nullable Object read(@Nullable JsonNode node, Type type) {
        if (type instanceof ParameterizedType list) {
            return readList(node, list);
        }
        var kind = (Class<?>) type;
        if (node == null || node.isNull()) {
            return kind == boolean.class ? (Object) false : kind == int.class ? (Object) 0 : null;
        }
        if (kind == PartialDate.class) {
            return PartialDate.parse(node.asString());
        }
        if (kind.isRecord()) {
            return components(kind).length == 1
                    ? construct(kind, new @Nullable Object[] {read(node, components(kind)[0].getGenericType())})
                    : read((ObjectNode) node, kind.asSubclass(Record.class));
        }
        return kind.isEnum() ? word(node.asString(), kind) : readPlain(node, kind);
    }

    private static Object readPlain(JsonNode node, Class<?> kind) {
        if (kind == String.class) {
            return node.asString();
        }
        if (kind == boolean.class || kind == Boolean.class) {
            return node.asBoolean();
        }
        if (kind == int.class || kind == Integer.class) {
            return node.asInt();
        }
        if (kind == long.class || kind == Long.class) {
            return node.asLong();
        }
        if (kind == BigDecimal.class) {
            return node.decimalValue();
        }
        if (kind == LocalDate.class) {
            return LocalDate.parse(node.asString());
        }
        if (kind == Instant.class) {
            return Instant.parse(node.asString());
        }
        throw new IllegalArgumentException("No JSON is known for " + kind);
    }

    private static Object word(String name, Class<?> list) {
        return Arrays.stream(list.getEnumConstants())
                .filter(word -> ((Enum<?>) word).name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(name + " is none of " + list.getSimpleName()));
    }

    private static Object readList(@Nullable JsonNode node, ParameterizedType list) {
        var items = new ArrayList<@Nullable Object>();
        if (node != null && node.isArray()) {
            node.forEach(item -> items.add(read(item, list.getActualTypeArguments()[0])));
        }
        return list.getRawType() == Set.class
                ? new LinkedHashSet<>(items)
                : List.copyOf(items.stream().map(Objects::requireNonNull).toList());
    }

    static String text(JsonNode fields) {
        return MAPPER.writeValueAsString(fields);
    }

    static ObjectNode parse(String text) {
        return (ObjectNode) MAPPER.readTree(text);
    }

    /** Whether two values are the same; numbers are so whatever their trailing zeros. */
    static boolean isSame(@Nullable JsonNode one, @Nullable JsonNode other) {
        var first = one == null ? NODES.nullNode() : one;
        var second = other == null ? NODES.nullNode() : other;
        return first.isNumber() && second.isNumber()
                ? first.decimalValue().compareTo(second.decimalValue()) == 0
                : first.equals(second);
    }

    /** The names of the fields that differ, in the order of the record. */
    static Set<String> differing(ObjectNode before, ObjectNode after) {
        var names = new LinkedHashSet<String>();
        Map<String, JsonNode> all = new LinkedHashMap<>();
        after.properties().forEach(field -> all.put(field.getKey(), field.getValue()));
        before.properties().forEach(field -> all.putIfAbsent(field.getKey(), field.getValue()));
        all.keySet().forEach(name -> {
            if (!isSame(before.get(name), after.get(name))) {
                names.add(name);
            }
        });
        return names;
    }

    /** Those fields alone. */
    static ObjectNode only(ObjectNode fields, Set<String> names) {
        var chosen = NODES.objectNode();
        names.forEach(name -> chosen.set(name, Objects.requireNonNullElse(fields.get(name), NODES.nullNode())));
        return chosen;
    }
}
