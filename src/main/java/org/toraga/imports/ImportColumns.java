package org.toraga.imports;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The columns that a kind of record is made of.
 *
 * @param names of the draft's components, in their order
 * @param required those without which nothing can be read
 * @param alsoCalled what else a column may be called, in small letters and digits alone
 * @param byYear whether the years may be columns instead of lines
 */
record ImportColumns(List<String> names, Set<String> required, Map<String, List<String>> alsoCalled, boolean byYear) {

    /** Where each component stands, as the names of the columns tell; absent where none does. */
    Map<String, Integer> guess(List<String> columns) {
        var mapping = new LinkedHashMap<String, Integer>();
        for (var name : names) {
            for (int column = 0; column < columns.size(); column++) {
                if (isCalled(name, plain(columns.get(column))) && !mapping.containsValue(column)) {
                    mapping.put(name, column);
                    break;
                }
            }
        }
        return mapping;
    }

    private boolean isCalled(String name, String column) {
        return column.equals(plain(name))
                || alsoCalled.getOrDefault(name, List.of()).contains(column);
    }

    private static String plain(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
    }

    /** What cannot be done without and has no column. */
    List<String> missing(Map<String, Integer> mapping, List<String> columns) {
        boolean yearsAcross = byYear
                && !mapping.containsKey("year")
                && !YearColumns.of(columns).isEmpty();
        return names.stream()
                .filter(required::contains)
                .filter(name -> !mapping.containsKey(name))
                .filter(name -> !(yearsAcross && (name.equals("year") || name.equals("value"))))
                .toList();
    }
}
