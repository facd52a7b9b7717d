package org.toraga.records.ui;

import com.vaadin.flow.router.Location;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.toraga.base.ui.Address;

/**
 * Which record an address opens beside the list, said in one text: its key, {@code new}, or {@code new?from=<key>} for a copy
 * of another. Drafts are kept under the same text.
 */
final class RecordAddress {

    static final String NEW = "new";

    private static final String FROM = "from";
    private static final String COPY = NEW + "?" + FROM + "=";

    private RecordAddress() {}

    static String copyOf(String key) {
        return COPY + key;
    }

    /** The key of the record that a new one is to be a copy of. */
    static Optional<String> copied(String record) {
        return record.startsWith(COPY) ? Optional.of(record.substring(COPY.length())) : Optional.empty();
    }

    static boolean isNew(String record) {
        return record.equals(NEW) || record.startsWith(COPY);
    }

    /**
     * The record that {@code address} opens, or null if it shows the list alone.
     *
     * @param path of the list
     */
    static @Nullable String opened(Address address, String path) {
        if (!address.path().startsWith(path + "/")) {
            return null;
        }
        var key = address.path().substring(path.length() + 1);
        return key.equals(NEW) ? address.text(FROM).map(RecordAddress::copyOf).orElse(NEW) : key;
    }

    static @Nullable String opened(Location location, String path) {
        return opened(Address.of(location), path);
    }

    /** The state of the list without the record beside it. */
    static Address ofList(Address address) {
        return address.with(FROM, null);
    }

    /** The address that opens a record, or none if it is null, beside the list as it is. */
    static Address of(@Nullable String record, Address list, String path) {
        if (record == null) {
            return list.under(path);
        }
        return copied(record)
                .map(from -> list.under(path + "/" + NEW).with(FROM, from))
                .orElseGet(() -> list.under(path + "/" + record));
    }
}
