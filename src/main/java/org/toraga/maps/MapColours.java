package org.toraga.maps;

import org.toraga.charts.ColourMix;
import org.toraga.charts.PicturePalette;

/** The shades of a map, as the browser mixes them (frontend/world-map/content.ts). */
record MapColours(PicturePalette palette, String hue) {

    /** Palest share of the map's colour that is still told from a state that is outside. */
    private static final double PALEST = 0.26;

    /** From so many steps on, paper and colour alone do not part them well enough. */
    private static final int MANY = 5;

    private static final double DEEPEST = 0.55;

    String of(MapClass one) {
        var depth = one.steps() == 1 ? 1 : (one.step() - 1.0) / (one.steps() - 1);
        var pure = one.steps() < MANY ? 1 : 0.75;
        return depth <= pure
                ? ColourMix.of(hue, PALEST + depth / pure * (1 - PALEST), palette.paper())
                : ColourMix.of(hue, 1 - (depth - pure) / (1 - pure) * (1 - DEEPEST), palette.ink());
    }

    String land() {
        return ColourMix.of(palette.quietInk(), 0.1, palette.paper());
    }

    /** Of states that are outside what is shown, and beneath the hatching of those without a value. */
    String outside() {
        return palette.property("--toraga-paper-quiet");
    }

    String border() {
        return ColourMix.of(palette.quietInk(), DEEPEST, palette.paper());
    }
}
