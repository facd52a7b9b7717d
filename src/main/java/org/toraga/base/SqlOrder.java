package org.toraga.base;

import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.data.domain.Sort;

/** The order of a list, made only of columns that its query names itself. */
public final class SqlOrder {

    private SqlOrder() {}

    /**
     * @param sort as asked for; properties that {@code columns} does not have are passed over
     * @param columns by property
     * @param last what lines that are equal in all of these are ordered by, ending at the key
     * @return what follows "order by"; an empty value comes last in either direction
     */
    public static String of(Sort sort, Map<String, String> columns, String last) {
        return Stream.concat(
                        sort.stream()
                                .filter(order -> columns.containsKey(order.getProperty()))
                                .map(order -> columns.get(order.getProperty())
                                        + (order.isAscending() ? " asc" : " desc") + " nulls last"),
                        Stream.of(last))
                .collect(Collectors.joining(", "));
    }

    /** A pattern for {@code like ... escape '!'} that finds {@code words} anywhere, in lower case. */
    public static String containing(String words) {
        var plain = words.strip().toLowerCase(Locale.ROOT);
        return "%" + plain.replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%";
    }
}
