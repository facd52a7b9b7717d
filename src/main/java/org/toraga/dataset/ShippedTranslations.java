package org.toraga.dataset;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Names and titles that shipped records have in Russian and Kazakh, from {@code translations_ru.properties} and {@code _kk}
 * beside the files of the data set, which are in English.
 */
@Component
public class ShippedTranslations {

    private final Properties russian = read("ru");
    private final Properties kazakh = read("kk");

    ShippedTranslations() throws IOException {}

    /** @param table file of the data set without its ending @param key of the row */
    public @Nullable String russian(String table, Object key) {
        return russian.getProperty(table + "." + key);
    }

    /** @param table file of the data set without its ending @param key of the row */
    public @Nullable String kazakh(String table, Object key) {
        return kazakh.getProperty(table + "." + key);
    }

    private static Properties read(String language) throws IOException {
        var file = "/dataset/translations_" + language + ".properties";
        var texts = new Properties();
        try (var stream = ShippedTranslations.class.getResourceAsStream(file)) {
            if (stream == null) {
                throw new IOException(file + " is missing");
            }
            texts.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
        }
        return texts;
    }
}
