package org.toraga.api;

import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.core.ResolvableType;
import org.toraga.access.Tells;

/** The types of what is asked and answered, as JSON Schema (2020-12) that OpenAPI 3.1 takes over. */
class Schemas {

    private final Map<String, Object> named = new TreeMap<>();

    /** Every record met so far, by its name. */
    Map<String, Object> named() {
        return named;
    }

    /** A schema that refers to records by their names. */
    Map<String, Object> of(Type type) {
        var resolved = ResolvableType.forType(type);
        var plain = resolved.resolve(Object.class);
        if (Collection.class.isAssignableFrom(plain)) {
            return map("type", "array", "items", of(resolved.getGeneric(0).getType()));
        }
        if (!plain.isRecord() || plain.getPackage() != Schemas.class.getPackage()) {
            return ofValue(plain);
        }
        var name = name(resolved);
        if (!named.containsKey(name)) {
            named.put(name, Map.of());
            named.put(name, ofRecord(resolved, plain));
        }
        return map("$ref", "#/components/schemas/" + name);
    }

    private static String name(ResolvableType type) {
        var plain = type.resolve(Object.class).getSimpleName();
        return type.hasGenerics()
                ? plain(type.getGeneric(0).resolve(Object.class).getSimpleName()) + "List"
                : plain(plain);
    }

    private static String plain(String name) {
        return name.replaceAll("Item$", "");
    }

    private Map<String, Object> ofRecord(ResolvableType type, Class<?> plain) {
        var properties = new LinkedHashMap<String, Object>();
        var names = new ArrayList<String>();
        for (var component : plain.getRecordComponents()) {
            names.add(component.getName());
            properties.put(component.getName(), ofComponent(type, component));
        }
        var schema = map("type", "object", "properties", properties, "required", names);
        schema.put("additionalProperties", false);
        return schema;
    }

    private Map<String, Object> ofComponent(ResolvableType owner, RecordComponent component) {
        var type = component.getGenericType();
        // What a listing lists is told by the type of the listing.
        var isGeneric =
                type instanceof ParameterizedType list && !(list.getActualTypeArguments()[0] instanceof Class<?>);
        Map<String, Object> schema =
                isGeneric ? map("type", "array", "items", of(owner.getGeneric(0).getType())) : of(type);
        if (component.getAnnotatedType() instanceof AnnotatedParameterizedType list
                && list.getAnnotatedActualTypeArguments()[0].isAnnotationPresent(Nullable.class)
                && schema.get("items") instanceof Map<?, ?>) {
            schema.put("items", nullable(of(((ParameterizedType) type).getActualTypeArguments()[0])));
        }
        if (component.getAnnotatedType().isAnnotationPresent(Nullable.class)) {
            schema = nullable(schema);
        }
        var told = component.getAnnotation(Tells.class);
        if (told != null) {
            schema.put("description", told.value());
        }
        return schema;
    }

    private static Map<String, Object> nullable(Map<String, Object> schema) {
        if (schema.containsKey("$ref")) {
            return map("anyOf", List.of(schema, Map.of("type", "null")));
        }
        schema.put("type", List.of(String.valueOf(schema.get("type")), "null"));
        if (schema.get("enum") instanceof List<?> words) {
            var withNull = new ArrayList<Object>(words);
            withNull.add(null);
            schema.put("enum", withNull);
        }
        return schema;
    }

    static Map<String, Object> ofParameter(Type type) {
        var resolved = ResolvableType.forType(type);
        var plain = resolved.resolve(Object.class);
        return Collection.class.isAssignableFrom(plain)
                ? map("type", "array", "items", ofValue(resolved.getGeneric(0).resolve(Object.class)))
                : ofValue(plain);
    }

    private static Map<String, Object> ofValue(Class<?> type) {
        if (type.isEnum()) {
            return map(
                    "type",
                    "string",
                    "enum",
                    Arrays.stream(type.getEnumConstants()).map(Object::toString).toList());
        }
        if (type == LocalDate.class) {
            return map("type", "string", "format", "date");
        }
        if (type == int.class || type == Integer.class) {
            return map("type", "integer", "format", "int32");
        }
        if (type == BigDecimal.class) {
            return map("type", "number");
        }
        if (type == boolean.class || type == Boolean.class) {
            return map("type", "boolean");
        }
        return map("type", "string");
    }

    private static Map<String, Object> map(Object... entries) {
        var map = new LinkedHashMap<String, Object>();
        for (int at = 0; at < entries.length; at += 2) {
            map.put(entries[at].toString(), entries[at + 1]);
        }
        return map;
    }
}
