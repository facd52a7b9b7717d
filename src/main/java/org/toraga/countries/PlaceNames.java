package org.toraga.countries;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import org.toraga.base.Wording;

/** What cities are called in the languages of the desk, from {@code place-names.properties} beside this class. */
public final class PlaceNames {

    private static final Properties NAMES = read();

    private PlaceNames() {}

    /** @param city as a record has it; one without other names is called that in every language */
    public static Wording of(String city) {
        return new Wording(city, NAMES.getProperty("ru." + city), NAMES.getProperty("kk." + city));
    }

    /** The cities, as records have them, in whose name in some other language {@code words} occur, whatever their case. */
    public static List<String> called(String words) {
        var sought = words.strip().toLowerCase(Locale.ROOT);
        return NAMES.stringPropertyNames().stream()
                .filter(key -> NAMES.getProperty(key).toLowerCase(Locale.ROOT).contains(sought))
                .map(key -> key.substring(key.indexOf('.') + 1))
                .distinct()
                .sorted()
                .toList();
    }

    private static Properties read() {
        var names = new Properties();
        try (var stream = PlaceNames.class.getResourceAsStream("place-names.properties")) {
            if (stream == null) {
                throw new IOException("place-names.properties is missing");
            }
            names.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return names;
    }
}
