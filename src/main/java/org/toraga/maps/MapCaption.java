package org.toraga.maps;

import java.util.List;
import org.toraga.charts.ChartSource;

/**
 * What stands around a map.
 *
 * @param subtitle unit, year and as-of day in words; may be empty
 * @param notes coverage, doubts: whole sentences
 */
public record MapCaption(String subtitle, List<String> notes, List<ChartSource> sources) {

    public static MapCaption of(String subtitle) {
        return new MapCaption(subtitle, List.of(), List.of());
    }
}
