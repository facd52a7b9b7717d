package org.toraga.api;

import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.toraga.access.Tells;
import org.toraga.sources.SourceDetails;

/** What a data package says of itself, in the form of the Frictionless Data Package: files, fields, licences, sources, the query. */
final class PackageDescriptor {

    private PackageDescriptor() {}

    static Map<String, Object> of(
            List<PackagedRecords<?>> contents,
            List<SourceDetails> sources,
            List<String> licences,
            PageRequest asked,
            Instant madeAt,
            String version) {
        var descriptor = new LinkedHashMap<String, Object>();
        descriptor.put("profile", "tabular-data-package");
        descriptor.put("name", "toraga-" + asked.asOf());
        descriptor.put("title", "Toraga as of " + asked.asOf());
        descriptor.put("homepage", asked.desk() + "/");
        descriptor.put("created", madeAt.toString());
        descriptor.put("version", version);
        descriptor.put(
                "query",
                map(
                        "address",
                        asked.desk() + "/"
                                + asked.address()
                                        .under(asked.path() + "." + asked.ending())
                                        .href(),
                        "asOf",
                        asked.asOf(),
                        "filter",
                        "none"));
        descriptor.put(
                "licenses",
                licences.stream()
                        .map(licence -> map("name", licence.replaceAll("[^A-Za-z0-9._-]+", "-"), "title", licence))
                        .toList());
        descriptor.put(
                "sources", sources.stream().map(PackageDescriptor::source).toList());
        descriptor.put(
                "resources", contents.stream().map(PackageDescriptor::resource).toList());
        return descriptor;
    }

    private static Map<String, Object> source(SourceDetails source) {
        var described = map("name", source.code().value(), "title", source.title());
        put(described, "path", source.url());
        put(described, "publisher", source.publisher());
        put(described, "license", source.licence());
        return described;
    }

    private static void put(Map<String, Object> described, String name, @Nullable Object value) {
        if (value != null) {
            described.put(name, value);
        }
    }

    private static Map<String, Object> resource(PackagedRecords<?> records) {
        var fields = new ArrayList<Map<String, Object>>();
        collect(records.type(), "", fields);
        var schema = map("fields", fields, "missingValues", List.of(""));
        if (!records.key().isEmpty()) {
            schema.put("primaryKey", records.key());
        }
        return map(
                "profile",
                "tabular-data-resource",
                "name",
                records.name(),
                "title",
                records.title(),
                "path",
                records.path(),
                "format",
                "csv",
                "mediatype",
                "text/csv",
                "encoding",
                "utf-8",
                "schema",
                schema);
    }

    /** As the columns of the file are: a part of its own has a column for each of its own parts. */
    private static void collect(Class<?> type, String prefix, List<Map<String, Object>> fields) {
        for (var component : type.getRecordComponents()) {
            var name = prefix + component.getName();
            if (component.getType().isRecord()) {
                collect(component.getType(), name + ".", fields);
            } else {
                fields.add(field(name, component));
            }
        }
    }

    private static Map<String, Object> field(String name, RecordComponent component) {
        var type = component.getType();
        var field = map("name", name, "type", typeOf(type));
        var told = component.getAnnotation(Tells.class);
        if (Collection.class.isAssignableFrom(type)) {
            field.put("description", (told == null ? "" : told.value() + ". ") + "Several are parted by semicolons");
        } else if (told != null) {
            field.put("description", told.value());
        }
        if (type.isEnum()) {
            field.put(
                    "constraints",
                    map(
                            "enum",
                            Arrays.stream(type.getEnumConstants())
                                    .map(Object::toString)
                                    .toList()));
        }
        return field;
    }

    private static String typeOf(Class<?> type) {
        if (type == int.class || type == Integer.class || type == long.class || type == Long.class) {
            return "integer";
        }
        if (type == BigDecimal.class) {
            return "number";
        }
        if (type == boolean.class || type == Boolean.class) {
            return "boolean";
        }
        return type == LocalDate.class ? "date" : "string";
    }

    private static Map<String, Object> map(Object... entries) {
        var map = new LinkedHashMap<String, Object>();
        for (int at = 0; at < entries.length; at += 2) {
            map.put(entries[at].toString(), entries[at + 1]);
        }
        return map;
    }
}
