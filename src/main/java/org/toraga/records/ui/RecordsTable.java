package org.toraga.records.ui;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;
import org.toraga.base.PartialDate;
import org.toraga.base.ui.Address;
import org.toraga.base.ui.GridSorting;
import org.toraga.base.ui.Texts;
import org.toraga.exports.Table;
import org.toraga.exports.TableColumn;
import org.toraga.exports.TableFact;
import org.toraga.exports.TableFilter;
import org.toraga.exports.TablePage;
import org.toraga.exports.TableRows;
import org.toraga.exports.TableSource;

/**
 * The working list of one kind of record, described once: the page makes its grid of it, and its files stand beside the page.
 *
 * @param <R> a line of the list
 */
public abstract class RecordsTable<R> implements TablePage {

    private static final String WORDS = "q";

    private final String path;
    private final String title;
    private final String fields;
    private final Texts texts;

    /**
     * @param kind of record, as its address has it: {@code events}
     * @param title key of the list's title
     * @param fields what the keys of the names of fields begin with, for example {@code events.field.}
     */
    protected RecordsTable(String kind, String title, String fields, Texts texts) {
        path = "admin/" + kind;
        this.title = title;
        this.fields = fields;
        this.texts = texts;
    }

    /**
     * The columns in their order, of which the first names the record. Their keys are what the list is sorted by; what has a
     * column of its own in files alone has the key of another before its own: {@code VALUE:UNIT}.
     */
    protected abstract List<TableColumn<R>> columns(Locale language);

    /** A page of the lines that an address leaves. */
    protected abstract List<R> find(Address narrowed, Locale language, Pageable page);

    protected abstract int count(Address narrowed, Locale language);

    /** All lines in an order, for a file. Most lists are not so long that reading them page by page would tell. */
    protected TableRows<R> rows(Address narrowed, Locale language, Sort order) {
        return TableRows.paged(order, page -> find(narrowed, language, page));
    }

    /** What an address narrows the list to, in words. */
    protected List<TableFact> narrowedTo(Address narrowed, Locale language) {
        return new TableFilter(texts, language)
                .by("records.words", words(narrowed))
                .facts();
    }

    /** What the lines rest on, for files that name it. */
    protected List<TableSource> sources(Address narrowed, Locale language) {
        return List.of();
    }

    /** The words that lines are found by; blank for all. */
    protected static String words(Address narrowed) {
        return narrowed.text(WORDS).orElse("");
    }

    @Override
    public final String path() {
        return path;
    }

    @Override
    public final Table<R> table(Address address, LocalDate asOf, Locale language) {
        var columns = columns(language);
        var order = GridSorting.of(
                address,
                columns.stream()
                        .map(TableColumn::key)
                        .filter(RecordsTable::isInList)
                        .toList());
        return new Table<>(
                texts.getTranslation(title, language),
                columns,
                narrowedTo(address, language),
                () -> count(address, language),
                rows(address, language, order),
                () -> sources(address, language));
    }

    /** Keys of the columns that the list has room for beside a form: what identifies a record. */
    protected List<String> columnsBeside(List<String> all) {
        return all.subList(0, Math.min(2, all.size()));
    }

    /** Whether the list itself shows a column of that key. */
    static boolean isInList(String key) {
        return !key.contains(":");
    }

    /** @param key what the list is sorted by. @param field whose name is the column's title */
    protected final TableColumn<R> text(
            String key, String field, Locale language, Function<R, @Nullable String> value) {
        return TableColumn.text(key, name(field, language), value);
    }

    /** A word of a closed list, as the language calls it. */
    protected final TableColumn<R> word(String key, String field, Locale language, Function<R, Enum<?>> value) {
        return text(key, field, language, row -> texts.getTranslation(Texts.key(value.apply(row)), language));
    }

    /** A date, as exactly as it is known. */
    protected final TableColumn<R> date(
            String key, String field, Locale language, Function<R, @Nullable PartialDate> value) {
        return TableColumn.date(key, name(field, language), value);
    }

    protected final TableColumn<R> year(
            String key, String field, Locale language, Function<R, @Nullable Integer> value) {
        return TableColumn.year(key, name(field, language), value);
    }

    private String name(String field, Locale language) {
        return texts.getTranslation(fields + field, language);
    }
}
