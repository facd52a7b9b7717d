package org.toraga.base.ui;

import java.time.LocalDate;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The day that is shown where an address names none. */
@Component
public class DefaultDay {

    private static final String TODAY = "today";

    private final String setting;

    /** @param setting {@code toraga.as-of}: a day, or {@code today} */
    DefaultDay(@Value("${toraga.as-of}") String setting) {
        if (!setting.equals(TODAY) && AsOf.read(setting).isEmpty()) {
            throw new IllegalArgumentException(
                    "toraga.as-of must be a day such as 2024-01-15, or today, not: " + setting);
        }
        this.setting = setting;
    }

    /** Asked for anew each time: a desk set to today moves on at midnight. */
    public LocalDate get() {
        return AsOf.read(setting).orElseGet(LocalDate::now);
    }
}
