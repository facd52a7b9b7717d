package org.toraga.charts;

import org.jspecify.annotations.Nullable;

/**
 * Where the figures of a chart come from.
 *
 * @param path of the source's page
 * @param licence under which the figures may be passed on, where it is known
 */
public record ChartSource(
        String text, String path, @Nullable String licence) {

    /** A source whose licence is not known. */
    public ChartSource(String text, String path) {
        this(text, path, null);
    }

    /** The source, with its licence in brackets if it is known. */
    public String cited() {
        return licence == null ? text : text + " (" + licence + ")";
    }
}
