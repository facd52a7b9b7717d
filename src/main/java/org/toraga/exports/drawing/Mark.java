package org.toraga.exports.drawing;

import java.awt.Shape;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One thing drawn; later ones lie on earlier ones. Places are in units of the picture, from its upper left corner. */
public sealed interface Mark {

    /** @param fill of its inside; null for none @param pen of its edge; null for none */
    record Form(Shape shape, @Nullable Ink fill, @Nullable Pen pen) implements Mark {}

    /**
     * Words in one line. They stay text in every file that has text.
     *
     * @param x where they start, are centred or end
     * @param baseline of the letters
     * @param link address that they lead to
     */
    record Words(
            String text,
            double x,
            double baseline,
            Anchor anchor,
            double size,
            Weight weight,
            Ink ink,
            @Nullable String link)
            implements Mark {

        /** Where the first letter starts. */
        double start() {
            var width = Lettering.width(text, size, weight);
            return switch (anchor) {
                case START -> x;
                case MIDDLE -> x - width / 2;
                case END -> x - width;
            };
        }
    }

    /** Forms of which only what lies within a place is seen. */
    record Within(Shape place, List<Form> forms) implements Mark {}

    /** What of a line of words stands at its place. */
    enum Anchor {
        START,
        MIDDLE,
        END
    }

    /** How heavy letters are. */
    enum Weight {
        REGULAR,
        STRONG
    }
}
