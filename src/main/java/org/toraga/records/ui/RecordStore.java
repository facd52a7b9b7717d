package org.toraga.records.ui;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import org.springframework.data.domain.Pageable;
import org.toraga.base.Versioned;

/**
 * What a page of records asks of the service that keeps them.
 *
 * @param find lines of the list that hold the words typed, a page of them
 * @param count how many lines there are
 * @param read a record by the key in the address, which may be any text
 * @param create adds a record and answers with its key
 * @param change saves what was read at a version
 * @param delete removes what was read at a version
 * @param <D> the draft that the form edits
 * @param <R> a line of the list
 */
public record RecordStore<D, R>(
        BiFunction<String, Pageable, List<R>> find,
        ToIntFunction<String> count,
        Function<String, Optional<Versioned<D>>> read,
        Function<D, String> create,
        Change<D> change,
        Deletion delete) {

    @FunctionalInterface
    public interface Change<D> {
        void apply(String key, int version, D draft);
    }

    @FunctionalInterface
    public interface Deletion {
        void apply(String key, int version);
    }
}
