package org.toraga.exports;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.toraga.base.PartialDate;

/**
 * A column of a table, described once: what the grid of the page puts over it stands in every file as well.
 *
 * @param key word by which the grid and the address know the column, for example {@code PUBLISHED}; what a file has in a column of
 *     its own and the grid in the same cell has the key of that cell before its own: {@code POPULATION:YEAR}
 * @param unit of its figures, or the zone of its moments; empty if it has none
 * @param decimals with which a workbook shows its figures, from 0; files keep all digits
 * @param shown when the page shows it
 * @param value of a row: a text, a number, a {@link PartialDate}, a {@link LocalDate} or a {@link LocalDateTime}; null for a gap
 */
public record TableColumn<R>(
        String key,
        String title,
        Type type,
        String unit,
        int decimals,
        Shown shown,
        Function<R, @Nullable Object> value) {

    /** Figures have no more digits that mean anything; what is computed from them may come with more. */
    private static final int MOST_DIGITS = 18;

    private static final String BESIDE = ":";

    /** What its cells are; a year is a number without thousands parted. */
    public enum Type {
        TEXT,
        NUMBER,
        YEAR,
        DATE,
        MOMENT
    }

    /** Which columns a page shows: {@code USUALLY} until others are chosen. */
    public enum Shown {
        ALWAYS,
        USUALLY,
        WHEN_CHOSEN
    }

    public static <R> TableColumn<R> text(String key, String title, Function<R, @Nullable String> value) {
        return new TableColumn<>(key, title, Type.TEXT, "", 0, Shown.USUALLY, value::apply);
    }

    /** A date, as exactly as it is known. */
    public static <R> TableColumn<R> date(String key, String title, Function<R, @Nullable PartialDate> value) {
        return new TableColumn<>(key, title, Type.DATE, "", 0, Shown.USUALLY, value::apply);
    }

    /** @param zone in which the moments are told */
    public static <R> TableColumn<R> moment(
            String key, String title, String zone, Function<R, @Nullable LocalDateTime> value) {
        return new TableColumn<>(key, title, Type.MOMENT, zone, 0, Shown.USUALLY, value::apply);
    }

    public static <R> TableColumn<R> count(String key, String title, Function<R, @Nullable Number> value) {
        return new TableColumn<>(key, title, Type.NUMBER, "", 0, Shown.USUALLY, value::apply);
    }

    public static <R> TableColumn<R> number(
            String key, String title, String unit, int decimals, Function<R, @Nullable Number> value) {
        return new TableColumn<>(key, title, Type.NUMBER, unit, decimals, Shown.USUALLY, value::apply);
    }

    public static <R> TableColumn<R> year(String key, String title, Function<R, @Nullable Integer> value) {
        return new TableColumn<>(key, title, Type.YEAR, "", 0, Shown.USUALLY, value::apply);
    }

    /** The same column, shown only to those who choose it. */
    public TableColumn<R> hiddenAtFirst() {
        return new TableColumn<>(key, title, type, unit, decimals, Shown.WHEN_CHOSEN, value);
    }

    /** The same column, which nobody can choose to leave out. */
    public TableColumn<R> always() {
        return new TableColumn<>(key, title, type, unit, decimals, Shown.ALWAYS, value);
    }

    /** What stands in the column of a row; null for a gap. */
    public @Nullable Object of(R row) {
        var cell = value.apply(row);
        return cell instanceof BigDecimal number && number.precision() > MOST_DIGITS
                ? number.round(MathContext.DECIMAL64)
                : cell;
    }

    /** Whether it is the column of the grid that is called so, or stands in its cells. */
    boolean belongsTo(String shown) {
        return key.equalsIgnoreCase(shown)
                || key.toUpperCase(Locale.ROOT).startsWith(shown.toUpperCase(Locale.ROOT) + BESIDE);
    }

    /** The key as programs write names: {@code gdpShare} for {@code GDP_SHARE}. */
    String name() {
        var name = new StringBuilder();
        for (var word : key.toLowerCase(Locale.ROOT).split("[^a-z0-9]+")) {
            name.append(
                    name.isEmpty() || word.isEmpty()
                            ? word
                            : Character.toUpperCase(word.charAt(0)) + word.substring(1));
        }
        return name.toString();
    }
}
