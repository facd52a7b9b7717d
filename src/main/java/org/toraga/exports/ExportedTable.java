package org.toraga.exports;

import java.time.LocalDate;
import java.util.Locale;

/**
 * A table as somebody saw it.
 *
 * @param asOf day whose state of the world the page showed
 * @param desk where the desk answers, without a slash at the end
 * @param address of the page within the desk, without a slash before it
 */
public record ExportedTable<R>(Table<R> table, Locale language, LocalDate asOf, String desk, String address) {

    /** The way back to the page. */
    public String link() {
        return desk + "/" + address;
    }

    public String fileName(TableFormat format) {
        return FileName.of(table.title(), asOf, format.ending());
    }
}
