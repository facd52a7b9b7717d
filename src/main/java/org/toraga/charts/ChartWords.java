package org.toraga.charts;

import java.util.Locale;

/**
 * The words of a chart in the language of its page.
 *
 * @param asOf stands at the line of the as-of day
 */
public record ChartWords(Locale locale, Lookup lookup, String asOf) {

    /** Looks a text up in the language of the page. */
    @FunctionalInterface
    public interface Lookup {
        String of(String key, Object... facts);
    }

    public String of(String key, Object... facts) {
        return lookup.of(key, facts);
    }
}
