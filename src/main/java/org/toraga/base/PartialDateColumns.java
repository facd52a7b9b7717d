package org.toraga.base;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Reads a partial date from the two columns that hold it: {@code <name>_on} and {@code <name>_precision}. */
public final class PartialDateColumns {

    private PartialDateColumns() {}

    public static @Nullable PartialDate find(ResultSet row, String name) throws SQLException {
        var earliest = row.getObject(name + "_on", LocalDate.class);
        return earliest == null
                ? null
                : new PartialDate(earliest, Precision.valueOf(row.getString(name + "_precision")));
    }

    public static PartialDate read(ResultSet row, String name) throws SQLException {
        return Objects.requireNonNull(find(row, name), name);
    }
}
