package org.toraga.imports.ui;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.toraga.base.ui.Formats;

/** When something was, to the minute, where the desk stands. */
final class Moments {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

    private Moments() {}

    static String text(Instant moment, Locale language) {
        var local = moment.atZone(ZoneId.systemDefault());
        return Formats.shortDate(local.toLocalDate(), language) + ", " + TIME.format(local);
    }
}
