package org.toraga.base;

import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;

/** The order of a list in SQL. What a grid asks to be sorted by is looked up in a closed list, never written into the SQL. */
public final class SqlOrder {

    private SqlOrder() {}

    /**
     * An {@code order by} with {@code limit} and {@code offset} for the parameters of the same names.
     *
     * @param columns the words that can be sorted by
     * @param sql the expression for a word; where it is null the line comes last either way
     * @param key column that makes the order whole, so that paging neither skips nor repeats a line
     * @throws IllegalArgumentException if the page is sorted by what {@code columns} does not have
     */
    public static <C extends Enum<C>> String of(Pageable page, Class<C> columns, Function<C, String> sql, String key) {
        var order = page.getSort().stream()
                .map(by -> sql.apply(Enum.valueOf(columns, by.getProperty().toUpperCase(Locale.ROOT)))
                        + (by.isDescending() ? " desc" : "")
                        + " nulls last, ")
                .collect(Collectors.joining());
        return " order by " + order + key + " limit :limit offset :offset";
    }

    /** A page sorted by one word of a closed list. */
    public static Sort by(Enum<?> column) {
        return Sort.by(column.name());
    }
}
