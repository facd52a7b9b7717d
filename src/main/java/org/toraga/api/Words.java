package org.toraga.api;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.toraga.base.PartialDate;

/** Codes and dates as the interface writes them. */
final class Words {

    private Words() {}

    /** As exactly as it is known: {@code 2024}, {@code 2024-07} or {@code 2024-07-04}. */
    static @Nullable String of(@Nullable PartialDate date) {
        return date == null ? null : date.isoText();
    }

    static @Nullable String of(@Nullable Object code) {
        return code == null ? null : code.toString();
    }

    static List<String> of(Collection<?> codes) {
        return codes.stream().map(Object::toString).toList();
    }

    static List<String> sorted(Collection<?> codes) {
        return codes.stream().map(Object::toString).sorted().toList();
    }
}
