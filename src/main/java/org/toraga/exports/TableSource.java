package org.toraga.exports;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.toraga.charts.ChartSource;

/**
 * What rows of a table rest on.
 *
 * @param text title, publisher and date
 * @param path of its page within the desk
 */
public record TableSource(String text, @Nullable String licence, String path) {

    public static List<TableSource> of(List<ChartSource> sources) {
        return sources.stream()
                .map(source -> new TableSource(source.text(), source.licence(), source.path()))
                .toList();
    }
}
