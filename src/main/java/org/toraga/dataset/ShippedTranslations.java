package org.toraga.dataset;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Names and titles that shipped records have in Russian and Kazakh, from {@code translations_ru.properties} and {@code _kk}
 * beside the files of the data set, which are in English.
 */
@Component
public class ShippedTranslations {

    /** Read when first asked for: a start on a loaded database needs none. */
    private final Map<String, Properties> byLanguage = new ConcurrentHashMap<>();

    /** @param table file of the data set without its ending @param key of the row */
    public @Nullable String russian(String table, Object key) {
        return find("ru", table, key);
    }

    /** @param table file of the data set without its ending @param key of the row */
    public @Nullable String kazakh(String table, Object key) {
        return find("kk", table, key);
    }

    private @Nullable String find(String language, String table, Object key) {
        return byLanguage.computeIfAbsent(language, ShippedTranslations::read).getProperty(table + "." + key);
    }

    private static Properties read(String language) {
        var file = "/dataset/translations_" + language + ".properties";
        var texts = new Properties();
        try (var stream = ShippedTranslations.class.getResourceAsStream(file)) {
            if (stream == null) {
                throw new IOException(file + " is missing");
            }
            texts.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return texts;
    }
}
