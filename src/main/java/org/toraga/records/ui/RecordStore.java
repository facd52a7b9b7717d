package org.toraga.records.ui;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.ToIntFunction;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;
import org.toraga.exports.TableRows;
import org.toraga.revisions.RecordKind;

/**
 * What a page of records asks of the service that keeps them.
 *
 * @param kind reads and writes single records
 * @param find lines of the list that hold the words typed, a page of them
 * @param count how many lines there are
 * @param rows all lines in an order, for a file
 * @param <D> the draft that the form edits
 * @param <R> a line of the list
 */
public record RecordStore<D extends Record, R>(
        RecordKind<D> kind,
        BiFunction<String, Pageable, List<R>> find,
        ToIntFunction<String> count,
        BiFunction<String, Sort, TableRows<R>> rows) {

    /** For lists that are not so long that reading them page by page would tell. */
    public RecordStore(RecordKind<D> kind, BiFunction<String, Pageable, List<R>> find, ToIntFunction<String> count) {
        this(kind, find, count, (words, sort) -> TableRows.paged(sort, page -> find.apply(words, page)));
    }
}
