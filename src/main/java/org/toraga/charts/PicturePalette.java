package org.toraga.charts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;

/** The colours of the style sheets, on light or on dark paper, for files: six hexadecimal digits without a sign before them. */
public final class PicturePalette {

    private static final String COLOUR = "#([0-9a-fA-F]{6})";

    /** A property with one colour, with one for light and one for dark, or with that of another property. */
    private static final Pattern PROPERTY = Pattern.compile("(--[a-z0-9-]+):\\s*(?:light-dark\\(" + COLOUR + ",\\s*"
            + COLOUR + "\\)|" + COLOUR + "|var\\((--[a-z0-9-]+)\\))");

    public static final PicturePalette LIGHT = new PicturePalette(false);
    public static final PicturePalette DARK = new PicturePalette(true);

    private final Map<String, String> colours;

    private PicturePalette(boolean isDark) {
        colours = read(List.of("styles/tokens.css", "styles/charts.css"), isDark);
    }

    /** The colour of a class name, or without one the palette's. @param index of the series, from 0 */
    public String of(@Nullable String className, int index) {
        return className == null
                ? property("--" + ChartSeries.paletteColour(index))
                : colours.getOrDefault("--" + className, quietInk());
    }

    /** The colour of a series, grey if it stands behind the others. @param index from 0 */
    public String of(ChartSeries series, int index) {
        return series.quiet() ? behind() : of(series.colour(), index);
    }

    /** The same colour, dark enough on the paper (or light enough, in the dark) to be read as text. */
    public String inked(String colour) {
        return ColourMix.of(colour, 0.65, ink());
    }

    /** The same colour, thin enough for text to be read on it. */
    public String tint(String colour) {
        return ColourMix.of(colour, 0.24, paper());
    }

    /** The colour of a custom property of the style sheets, for example {@code --toraga-heat-1}. */
    public String property(String name) {
        return Objects.requireNonNull(colours.get(name), name);
    }

    public String paper() {
        return property("--toraga-paper");
    }

    public String ink() {
        return property("--toraga-ink");
    }

    public String quietInk() {
        return property("--toraga-ink-quiet");
    }

    public String accent() {
        return property("--toraga-accent");
    }

    public String rule() {
        return property("--toraga-rule");
    }

    public String gold() {
        return property("--toraga-gold");
    }

    /** Of lines behind the others. */
    public String behind() {
        return property("--toraga-series-quiet");
    }

    private static Map<String, String> read(List<String> sheets, boolean isDark) {
        var colours = new HashMap<String, String>();
        var others = new HashMap<String, String>();
        for (var sheet : sheets) {
            var found = PROPERTY.matcher(text(sheet));
            while (found.find()) {
                var colour = found.group(4) != null ? found.group(4) : found.group(isDark ? 3 : 2);
                if (colour != null) {
                    colours.putIfAbsent(found.group(1), colour);
                } else {
                    others.putIfAbsent(found.group(1), found.group(5));
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
