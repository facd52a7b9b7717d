package org.toraga.imports;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What a file of metadata says of one indicator, as the World Bank ships it with the figures.
 *
 * @param name empty if it says none
 * @param note its definition; empty if it says none
 * @param publisher empty if it says none
 */
record IndicatorMetadata(String name, String note, String publisher) {

    private static final List<String> CODES = List.of("indicatorcode", "indicator_code", "seriescode", "series code");
    private static final List<String> NAMES = List.of("indicator_name", "indicatorname", "indicator name");
    private static final List<String> NOTES = List.of("long definition", "source_note", "sourcenote");
    private static final List<String> PUBLISHERS = List.of("source_organization", "source", "sourceorganization");

    /** Metadata by code; empty if the file has no column of codes. */
    static Map<String, IndicatorMetadata> read(TableFile file) {
        var found = new HashMap<String, IndicatorMetadata>();
        var header = new HashMap<String, Integer>();
        file.read(
                (line, fields) -> {
                    if (header.isEmpty()) {
                        for (int column = 0; column < fields.length; column++) {
                            header.putIfAbsent(fields[column].strip().toLowerCase(Locale.ROOT), column);
                        }
                    } else {
                        var code = first(header, fields, CODES);
                        if (!code.isEmpty()) {
                            found.put(
                                    code.toUpperCase(Locale.ROOT),
                                    new IndicatorMetadata(
                                            first(header, fields, NAMES),
                                            first(header, fields, NOTES),
                                            first(header, fields, PUBLISHERS)));
                        }
                    }
                },
                Meter.NONE);
        return found;
    }

    private static String first(Map<String, Integer> header, String[] fields, List<String> names) {
        return names.stream()
                .flatMap(name -> Stream.ofNullable(header.get(name)))
                .filter(column -> column < fields.length)
                .map(column -> fields[column].strip())
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse("");
    }
}
