package org.toraga.exports;

import java.util.List;
import java.util.Optional;
import java.util.function.IntSupplier;
import java.util.function.Supplier;

/**
 * Rows as a page shows them: narrowed, in their order, with their columns. Grid and files are made of it alike.
 *
 * @param columns in the order in which they are shown
 * @param filter what the rows are narrowed to, in words; empty if they are all
 * @param count how many rows there are
 * @param sources asked for when a file names them
 */
public record Table<R>(
        String title,
        List<TableColumn<R>> columns,
        List<TableFact> filter,
        IntSupplier count,
        TableRows<R> rows,
        Supplier<List<TableSource>> sources) {

    /** A table of rows that are in memory already. */
    public static <R> Table<R> of(
            String title,
            List<TableColumn<R>> columns,
            List<TableFact> filter,
            List<R> rows,
            Supplier<List<TableSource>> sources) {
        return new Table<>(title, columns, filter, rows::size, TableRows.of(rows), sources);
    }

    public TableColumn<R> column(String key) {
        return find(key).orElseThrow(() -> new IllegalArgumentException("No column " + key));
    }

    private Optional<TableColumn<R>> find(String key) {
        return columns.stream()
                .filter(column -> column.key().equalsIgnoreCase(key))
                .findFirst();
    }

    /** With the columns that a grid shows, in its order; what the table does not have is passed over. All if it has none. */
    public Table<R> with(List<String> keys) {
        var shown = keys.stream()
                .flatMap(key -> columns.stream().filter(column -> column.belongsTo(key)))
                .distinct()
                .toList();
        return withColumns(shown.isEmpty() ? columns : shown);
    }

    /**
     * With the columns that an address names ({@code columns=code,members}): the first is always there, as are those
     * that nobody can leave out. Without a choice,
     * those that the page shows at first.
     */
    public Table<R> chosen(Optional<String> words) {
        if (words.isEmpty()) {
            return withColumns(columns.stream()
                    .filter(column -> column.shown() != TableColumn.Shown.WHEN_CHOSEN)
                    .toList());
        }
        var named = List.of(words.get().split(","));
        var first = columns.getFirst().key();
        return withColumns(columns.stream()
                .filter(column -> column.shown() == TableColumn.Shown.ALWAYS
                        || column.belongsTo(first)
                        || named.stream().anyMatch(column::belongsTo))
                .toList());
    }

    private Table<R> withColumns(List<TableColumn<R>> shown) {
        return new Table<>(title, List.copyOf(shown), filter, count, rows, sources);
    }

    boolean hasUnits() {
        return columns.stream().anyMatch(column -> !column.unit().isEmpty());
    }
}
