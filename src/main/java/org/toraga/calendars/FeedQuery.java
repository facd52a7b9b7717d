package org.toraga.calendars;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.toraga.base.ui.Texts;
import org.toraga.events.EventFilter;

/** Writes a filter as the feeds read it. */
final class FeedQuery {

    private FeedQuery() {}

    /** With the question mark that it begins with; empty for all events in English. */
    static String of(EventFilter filter, Locale language) {
        var parts = new ArrayList<String>();
        add(parts, "organization", words(filter.organizations()));
        add(parts, "kind", words(filter.kinds()));
        add(parts, "status", words(filter.statuses()));
        add(parts, "country", filter.country() == null ? "" : filter.country().value());
        add(parts, "from", filter.from() == null ? "" : filter.from().toString());
        add(
                parts,
                "to",
                filter.before() == null ? "" : filter.before().minusDays(1).toString());
        add(parts, "city", filter.city());
        add(parts, "words", filter.words());
        add(parts, "language", language.equals(Texts.ENGLISH) ? "" : language.getLanguage());
        return parts.isEmpty() ? "" : "?" + String.join("&", parts);
    }

    private static String words(Collection<?> words) {
        return words.stream().map(Object::toString).sorted().collect(Collectors.joining(","));
    }

    private static void add(List<String> parts, String name, String value) {
        if (!value.isEmpty()) {
            parts.add(name + "="
                    + URLEncoder.encode(value, StandardCharsets.UTF_8).replace("%2C", ","));
        }
    }
}
