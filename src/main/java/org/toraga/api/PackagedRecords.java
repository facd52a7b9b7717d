package org.toraga.api;

import java.util.List;
import java.util.function.Supplier;
import org.toraga.exports.TableRows;

/**
 * All records of one kind, for a data package.
 *
 * @param name of the file, without its ending
 * @param title what they are, in English
 * @param key the fields that tell one from the others
 * @param type of a record; its components are the fields
 */
record PackagedRecords<T extends Record>(
        String name, String title, List<String> key, Class<T> type, TableRows<T> rows) {

    static <T extends Record> PackagedRecords<T> of(
            String name, String title, List<String> key, Class<T> type, Supplier<List<T>> records) {
        return new PackagedRecords<>(
                name, title, key, type, row -> records.get().forEach(row));
    }

    String path() {
        return "data/" + name + ".csv";
    }
}
