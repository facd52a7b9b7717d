package org.toraga.charts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;

/** The light colours of the style sheets, for files: six hexadecimal digits without a sign before them. */
public final class ChartPalette {

    /** A property with one colour, or with one for light and one for dark. */
    private static final Pattern PROPERTY =
            Pattern.compile("(--[a-z0-9-]+):\\s*(?:light-dark\\()?(#[0-9a-fA-F]{6}|var\\((--[a-z0-9-]+)\\))");

    private static final int PALETTE = 20;

    private static final Map<String, String> COLOURS = read(List.of("styles/tokens.css", "styles/charts.css"));

    private ChartPalette() {}

    /** The colour of a class name, or without one the palette's. @param index of the series, from 0 */
    public static String of(@Nullable String className, int index) {
        return className == null
                ? property("--toraga-series-" + (index % PALETTE + 1))
                : COLOURS.getOrDefault("--" + className, quietInk());
    }

    /** The colour of a series, grey if it stands behind the others. @param index from 0 */
    public static String of(ChartSeries series, int index) {
        return series.quiet() ? property("--toraga-series-quiet") : of(series.colour(), index);
    }

    /**
     * The colours of a heat map's values, darker the farther from zero.
     *
     * @return for each value of the description that is there
     */
    public static Map<BigDecimal, String> heat(ChartDescription description) {
        var scale = HeatScale.of(description.values());
        var colours = new HashMap<BigDecimal, String>();
        description.values().forEach(value -> colours.put(value, property(scale.property(scale.classOf(value)))));
        return Map.copyOf(colours);
    }

    public static String ink() {
        return property("--toraga-ink");
    }

    public static String quietInk() {
        return property("--toraga-ink-quiet");
    }

    public static String rule() {
        return property("--toraga-rule");
    }

    public static String gold() {
        return property("--toraga-gold");
    }

    private static String property(String name) {
        return Objects.requireNonNull(COLOURS.get(name), name);
    }

    private static Map<String, String> read(List<String> sheets) {
        var colours = new HashMap<String, String>();
        var others = new HashMap<String, String>();
        for (var sheet : sheets) {
            var found = PROPERTY.matcher(text(sheet));
            while (found.find()) {
                if (found.group(3) == null) {
                    colours.putIfAbsent(found.group(1), found.group(2).substring(1));
                } else {
                    others.putIfAbsent(found.group(1), found.group(3));
                }
            }
        }
        others.forEach((name, other) -> {
            if (colours.containsKey(other)) {
                colours.putIfAbsent(name, colours.get(other));
            }
        });
        return Map.copyOf(colours);
    }

    private static String text(String sheet) {
        try {
            return new ClassPathResource("META-INF/resources/" + sheet).getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
