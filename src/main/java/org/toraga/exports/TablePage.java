package org.toraga.exports;

import java.time.LocalDate;
import java.util.Locale;
import org.toraga.base.ui.Address;

/** A page that is a table, or has one. Its files stand beside it: {@code sources.csv} beside {@code sources}. */
public interface TablePage {

    /** Of the page within the desk, for example {@code sources}. */
    String path();

    /** Where the page itself is, if its files are not named after its own address. */
    default String page() {
        return path();
    }

    /** All columns, and the rows that the address asks for, in the order that it asks for. */
    Table<?> table(Address address, LocalDate asOf, Locale language);
}
