package org.toraga.exports;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.toraga.base.PartialDate;

/**
 * A column of a table, described once: what the grid of the page puts over it stands in every file as well.
 *
 * @param key word by which the grid and the address know the column, for example {@code PUBLISHED}
 * @param unit of its figures, or the zone of its moments; empty if it has none
 * @param decimals with which a workbook shows its figures, from 0; files keep all digits
 * @param hidden whether the page shows it only to those who choose it
 * @param value of a row: a text, a number, a {@link PartialDate}, a {@link LocalDate} or a {@link LocalDateTime}; null for a gap
 */
public record TableColumn<R>(
        String key,
        String title,
        Type type,
        String unit,
        int decimals,
        boolean hidden,
        Function<R, @Nullable Object> value) {

    /** What its cells are; a year is a number without thousands parted. */
    public enum Type {
        TEXT,
        NUMBER,
        YEAR,
        DATE,
        MOMENT
    }

    public static <R> TableColumn<R> text(String key, String title, Function<R, @Nullable String> value) {
        return new TableColumn<>(key, title, Type.TEXT, "", 0, false, value::apply);
    }

    /** A date, as exactly as it is known. */
    public static <R> TableColumn<R> date(String key, String title, Function<R, @Nullable PartialDate> value) {
        return new TableColumn<>(key, title, Type.DATE, "", 0, false, value::apply);
    }

    /** @param zone in which the moments are told */
    public static <R> TableColumn<R> moment(
            String key, String title, String zone, Function<R, @Nullable LocalDateTime> value) {
        return new TableColumn<>(key, title, Type.MOMENT, zone, 0, false, value::apply);
    }

    public static <R> TableColumn<R> count(String key, String title, Function<R, @Nullable Number> value) {
        return new TableColumn<>(key, title, Type.NUMBER, "", 0, false, value::apply);
    }

    public static <R> TableColumn<R> number(
            String key, String title, String unit, int decimals, Function<R, @Nullable Number> value) {
        return new TableColumn<>(key, title, Type.NUMBER, unit, decimals, false, value::apply);
    }

    public static <R> TableColumn<R> year(String key, String title, Function<R, @Nullable Integer> value) {
        return new TableColumn<>(key, title, Type.YEAR, "", 0, false, value::apply);
    }

    /** The same column, shown only to those who choose it. */
    public TableColumn<R> hiddenAtFirst() {
        return new TableColumn<>(key, title, type, unit, decimals, true, value);
    }

    /** What stands in the column of a row; null for a gap. */
    public @Nullable Object of(R row) {
        return value.apply(row);
    }

    /** The key as programs write names: {@code gdpShare} for {@code GDP_SHARE}. */
    String name() {
        var name = new StringBuilder();
        for (var word : key.toLowerCase(Locale.ROOT).split("_")) {
            name.append(
                    name.isEmpty() || word.isEmpty()
                            ? word
                            : word.substring(0, 1).toUpperCase(Locale.ROOT));
            name.append(name.length() == word.length() || word.isEmpty() ? "" : word.substring(1));
        }
        return name.toString();
    }
}
