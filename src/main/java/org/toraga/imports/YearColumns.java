package org.toraga.imports;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Columns that are called by a year, as the World Bank's are: {@code 1960} or {@code 2020 [YR2020]}. */
final class YearColumns {

    private static final Pattern YEAR = Pattern.compile("(\\d{4})(?:\\s*\\[YR\\d{4}])?");

    private YearColumns() {}

    /** Years by the number of their column, from 0. */
    static Map<Integer, Integer> of(List<String> columns) {
        var years = new LinkedHashMap<Integer, Integer>();
        for (int column = 0; column < columns.size(); column++) {
            var year = YEAR.matcher(columns.get(column));
            if (year.matches()) {
                years.put(column, Integer.valueOf(year.group(1)));
            }
        }
        return years;
    }
}
