package org.toraga.maps;

import java.time.LocalDate;
import java.util.Locale;

/**
 * A map as somebody saw it.
 *
 * @param asOf day whose state of the world the page showed
 * @param desk where the desk answers, without a slash at the end
 * @param address of the page within the desk, without a slash before it
 */
public record ExportedMap(
        MapDescription map, MapCaption caption, Locale language, LocalDate asOf, String desk, String address) {

    /** The way back to the page. */
    public String link() {
        return desk + "/" + address;
    }
}
