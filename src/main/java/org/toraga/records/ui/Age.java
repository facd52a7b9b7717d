package org.toraga.records.ui;

import com.vaadin.flow.component.Component;
import java.time.Duration;
import java.time.Instant;

/** How long ago something was, as one would say it. */
final class Age {

    private Age() {}

    /** @param component in whose language it is said */
    static String of(Instant moment, Component component) {
        var passed = Duration.between(moment, Instant.now());
        if (passed.toMinutes() < 1) {
            return component.getTranslation("records.age.moment");
        }
        if (passed.toHours() < 1) {
            return component.getTranslation("records.age.minutes", passed.toMinutes());
        }
        return passed.toDays() < 1
                ? component.getTranslation("records.age.hours", passed.toHours())
                : component.getTranslation("records.age.days", passed.toDays());
    }
}
