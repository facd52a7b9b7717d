package org.toraga.exports;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;

/** The rows of a table, read one after the other: never are all of them held at once. */
@FunctionalInterface
public interface TableRows<R> {

    /** So few that they weigh nothing, so many that asking for them does not either. */
    int AT_ONCE = 1_000;

    /** Hands on every row in the order that is shown. Whatever {@code row} throws ends the reading. */
    void each(Consumer<? super R> row);

    /** Rows that are in memory already. */
    static <R> TableRows<R> of(List<R> rows) {
        return rows::forEach;
    }

    /** Rows that a list gives page by page, in one order whose end is a key. */
    static <R> TableRows<R> paged(Sort sort, Function<Pageable, List<R>> find) {
        return row -> {
            List<R> page;
            int number = 0;
            do {
                page = find.apply(PageRequest.of(number++, AT_ONCE, sort));
                page.forEach(row);
            } while (page.size() == AT_ONCE);
        };
    }

    /** Rows that are read part by part, each from behind the last row of the part before, which is null for the first. */
    static <R> TableRows<R> following(int atOnce, BiFunction<@Nullable R, Integer, List<R>> read) {
        return row -> {
            R last = null;
            List<R> part;
            do {
                part = read.apply(last, atOnce);
                part.forEach(row);
                last = part.isEmpty() ? null : part.getLast();
            } while (part.size() == atOnce);
        };
    }
}
