package org.toraga.exports;

import java.time.LocalDate;
import java.util.Locale;
import org.toraga.base.ui.Address;

/** A page that is a table, or has one. Its files stand beside it: {@code sources.csv} beside {@code sources}. */
public interface TablePage {

    /** Of the page within the desk, for example {@code sources}; or of many, such as {@code admin/history/{id}}. */
    String path();

    /** Where the page itself is, if its files are not named after its own address. */
    default Address at(Address file) {
        return file;
    }

    /**
     * All columns, and the rows that the address asks for, in the order that it asks for.
     *
     * @throws com.vaadin.flow.router.NotFoundException if the address is that of no page
     */
    Table<?> table(Address address, LocalDate asOf, Locale language);

    /** What the page at an address is about: the last part of its path. */
    static String key(Address address) {
        return address.path().substring(address.path().lastIndexOf('/') + 1);
    }
}
