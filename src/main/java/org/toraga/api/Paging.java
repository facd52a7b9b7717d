package org.toraga.api;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.toraga.access.Day;

/**
 * Which part of a list is asked for.
 *
 * @param limit most items of the part, from 1
 * @param after key of the last item of the part before; absent for the first part
 * @param query what is asked for, without the part: a cursor is good for no other question
 */
record Paging(int limit, @Nullable String after, String query, Cursors cursors) {

    static final String LIMIT = "limit";
    static final String CURSOR = "cursor";

    static final int USUAL = 100;
    static final int MOST = 10_000;

    /** The part of {@code all} that is asked for, in the order of the keys, of which no two are the same. */
    <T> Listing<T> part(Day asOf, List<T> all, Function<T, String> key) {
        var following = all.stream()
                .sorted(Comparator.comparing(key))
                .filter(item -> after == null || key.apply(item).compareTo(after) > 0)
                .limit(limit + 1L)
                .toList();
        return part(asOf, following, key, Function.identity());
    }

    /**
     * The part that is asked for, of a list that was read from its place on.
     *
     * @param following the next {@code limit} items and one more, if there is one
     */
    <R, T> Listing<T> part(Day asOf, List<R> following, Function<R, String> key, Function<R, T> item) {
        var part = following.stream().limit(limit).toList();
        var next = following.size() > limit ? cursors.sign(query, key.apply(part.getLast())) : null;
        return new Listing<>(asOf.date(), part.stream().map(item).toList(), next);
    }
}
