package org.toraga.charts;

import com.vaadin.flow.component.charts.model.style.Color;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The colours of a chart, named by custom properties of the style sheets: the browser resolves them anew when it turns from
 * light to dark. A class name {@code organization-sco} stands for the property {@code --organization-sco}.
 */
final class ChartColours {

    static final Color PAPER = named("--toraga-paper");
    static final Color INK = named("--toraga-ink");
    static final Color QUIET = named("--toraga-ink-quiet");
    static final Color RULE = named("--toraga-rule");
    static final Color NONE = new NamedColour("transparent");
    static final Color BEHIND = named("--toraga-series-quiet");
    static final Color GOLD = named("--toraga-gold");

    private static final Pattern CLASS_NAME = Pattern.compile("[a-z][a-z0-9-]*");

    private ChartColours() {}

    /** The colour of a class name, or without one the palette's. @param index of the series, from 0 */
    static Color of(@Nullable String className, int index) {
        return new NamedColour(text(className, index));
    }

    /** The same colour, thin enough for text to be read on it. */
    static Color tint(@Nullable String className, int index) {
        return new NamedColour("color-mix(in oklab, " + text(className, index) + " 24%, var(--toraga-paper))");
    }

    /** The same colour, so that what lies behind shines through. */
    static Color glazed(Color colour) {
        return new NamedColour("color-mix(in oklab, " + colour + " 45%, transparent)");
    }

    /** The same colour, dark enough on the paper (or light enough, in the dark) to be read as text. */
    static Color inked(Color colour) {
        return new NamedColour("color-mix(in oklab, " + colour + " 65%, var(--toraga-ink))");
    }

    private static String text(@Nullable String className, int index) {
        if (className != null && CLASS_NAME.matcher(className).matches()) {
            return "var(--" + className + ", var(--toraga-ink-quiet))";
        }
        return "var(--" + ChartSeries.paletteColour(index) + ")";
    }

    private static Color named(String property) {
        return new NamedColour("var(" + property + ")");
    }
}
