package org.toraga.exports.drawing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.fontbox.ttf.TTFSubsetter;
import org.toraga.exports.drawing.Mark.Weight;

/** The letters that a picture needs, as fonts within a style sheet: so it looks the same where Inter is not installed. */
final class EmbeddedFonts {

    /** What browsers ask of a font; the rules for other scripts and for fine typography are left out. */
    private static final List<String> TABLES = List.of(
            "head", "hhea", "maxp", "cmap", "glyf", "loca", "hmtx", "OS/2", "name", "post", "cvt ", "fpgm", "prep");

    private EmbeddedFonts() {}

    static String css(Picture picture) {
        var letters = new EnumMap<Weight, Set<Integer>>(Weight.class);
        for (var mark : picture.marks()) {
            if (mark instanceof Mark.Words words) {
                var ofWeight = letters.computeIfAbsent(words.weight(), weight -> new TreeSet<>());
                words.text().codePoints().forEach(ofWeight::add);
            }
        }
        var css = new StringBuilder();
        for (Map.Entry<Weight, Set<Integer>> entry : letters.entrySet()) {
            css.append("@font-face{font-family:Inter;font-weight:")
                    .append(entry.getKey() == Weight.STRONG ? "600" : "400")
                    .append(";src:url(data:font/ttf;base64,")
                    .append(Base64.getEncoder().encodeToString(subset(entry.getKey(), entry.getValue())))
                    .append(") format(\"truetype\")}");
        }
        return css.toString();
    }

    private static byte[] subset(Weight weight, Set<Integer> letters) {
        try (var font = Typeface.of(weight).parse();
                var out = new ByteArrayOutputStream()) {
            var subsetter = new TTFSubsetter(font, TABLES);
            subsetter.addAll(letters);
            subsetter.writeToStream(out);
            return out.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
