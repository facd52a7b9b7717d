package org.toraga.charts;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The light colours of the style sheets, for office files: six hexadecimal digits without a sign before them. */
public final class ChartPalette {

    private ChartPalette() {}

    /** The colour of a class name, or without one the palette's. @param index of the series, from 0 */
    public static String of(@Nullable String className, int index) {
        return PicturePalette.LIGHT.of(className, index);
    }

    /** The colour of a series, grey if it stands behind the others. @param index from 0 */
    public static String of(ChartSeries series, int index) {
        return PicturePalette.LIGHT.of(series, index);
    }

    /**
     * The colours of a heat map's values, darker the farther from zero.
     *
     * @return for each value of the description that is there
     */
    public static Map<BigDecimal, String> heat(ChartDescription description) {
        var scale = HeatScale.of(description.values());
        var colours = new HashMap<BigDecimal, String>();
        description
                .values()
                .forEach(value ->
                        colours.put(value, PicturePalette.LIGHT.property(scale.property(scale.classOf(value)))));
        return Map.copyOf(colours);
    }

    public static String ink() {
        return PicturePalette.LIGHT.ink();
    }

    public static String quietInk() {
        return PicturePalette.LIGHT.quietInk();
    }

    public static String rule() {
        return PicturePalette.LIGHT.rule();
    }

    public static String gold() {
        return PicturePalette.LIGHT.gold();
    }
}
