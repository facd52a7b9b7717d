package org.toraga.maps;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * One state of a map.
 *
 * @param text what tooltip and screen reader say, in the language of the page; begins with the state's name and a colon
 * @param classIndex which of the map's classes; null if there is no value
 * @param outside whether the state does not belong to what is shown; it has no class then
 * @param path of the page that it leads to, without a leading slash
 * @param value in the map's quantity, for files; null if there is none
 */
public record MapArea(
        String text,
        @Nullable Integer classIndex,
        boolean outside,
        @Nullable String path,
        @Nullable BigDecimal value) {

    /** A state whose value is told in words alone. */
    public MapArea(String text, @Nullable Integer classIndex, boolean outside, @Nullable String path) {
        this(text, classIndex, outside, path, null);
    }

    public MapArea {
        if (outside && classIndex != null) {
            throw new IllegalArgumentException("Outside, yet of class " + classIndex + ": " + text);
        }
    }

    /** What the text says after the name; all of it if it does not begin with the name. */
    String textAfter(String name) {
        return text.startsWith(name + ": ") ? text.substring(name.length() + 2) : text;
    }
}
