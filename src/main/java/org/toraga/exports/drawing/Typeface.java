package org.toraga.exports.drawing;

import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.springframework.core.io.ClassPathResource;
import org.toraga.exports.drawing.Mark.Weight;

/** A font of our own jar. Its letters are read once each. */
final class Typeface {

    private static final String FOLDER = "fonts/";

    private static final Map<Weight, Typeface> FACES = Map.of(
            Weight.REGULAR, new Typeface("inter-regular.ttf"), Weight.STRONG, new Typeface("inter-semibold.ttf"));

    /** A letter of the size 1. */
    record Glyph(double advance, Path2D outline) {}

    private final byte[] file;
    private final TrueTypeFont font;
    private final CmapLookup letters;
    private final Map<Integer, Glyph> glyphs = new ConcurrentHashMap<>();

    private Typeface(String name) {
        try {
            file = new ClassPathResource(FOLDER + name).getContentAsByteArray();
            font = parse();
            letters = font.getUnicodeCmapLookup();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static Typeface of(Weight weight) {
        return Objects.requireNonNull(FACES.get(weight));
    }

    static boolean canWrite(int letter) {
        return of(Weight.REGULAR).letters.getGlyphId(letter) != 0;
    }

    /** The font anew, for a file that embeds it. */
    TrueTypeFont parse() throws IOException {
        return new TTFParser().parse(new RandomAccessReadBuffer(file));
    }

    Glyph glyph(int letter) {
        return glyphs.computeIfAbsent(letter, this::read);
    }

    private Glyph read(int letter) {
        // The parser reads lazily and is not made for several threads.
        synchronized (font) {
            try {
                var units = font.getUnitsPerEm();
                var id = letters.getGlyphId(letter);
                var glyph = font.getGlyph().getGlyph(id);
                var outline = new Path2D.Double(Path2D.WIND_NON_ZERO);
                if (glyph != null) {
                    outline.append(
                            glyph.getPath().getPathIterator(AffineTransform.getScaleInstance(1.0 / units, 1.0 / units)),
                            false);
                }
                return new Glyph((double) font.getAdvanceWidth(id) / units, outline);
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }
    }
}
