package org.toraga.security.ui;

import com.ibm.icu.text.DateFormat;
import com.ibm.icu.util.TimeZone;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import java.time.Instant;
import java.util.Date;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Moments as the language of the page writes them, with the time zone of the desk. */
final class Moments {

    private Moments() {}

    /** "15 Jan 2024, 14:05 GMT+5". */
    static String minute(Instant moment, Locale locale) {
        var british = locale.getLanguage().equals("en") ? Locale.UK : locale;
        var formatter = DateFormat.getInstanceForSkeleton("yMMMdHmz", british);
        formatter.setTimeZone(TimeZone.getDefault());
        return formatter.format(Date.from(moment));
    }

    /** A moment that may not have come yet, in the words of {@code page}. */
    static String orNever(@Nullable Instant moment, Component page) {
        return moment == null
                ? page.getTranslation("security.users.never")
                : minute(moment, UI.getCurrent().getLocale());
    }
}
