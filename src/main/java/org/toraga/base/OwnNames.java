package org.toraga.base;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/** Names that shipped records have in Russian and Kazakh, translated for this desk, by their codes. */
public final class OwnNames {

    private final Properties names = new Properties();

    private OwnNames() {}

    /** @param file of properties beside the class {@code owner}: {@code ru.<code>} and {@code kk.<code>} */
    public static OwnNames beside(Class<?> owner, String file) {
        var read = new OwnNames();
        try (var stream = owner.getResourceAsStream(file)) {
            if (stream == null) {
                throw new IOException(file + " is missing");
            }
            read.names.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return read;
    }

    public @Nullable String russian(Object code) {
        return names.getProperty("ru." + code);
    }

    public @Nullable String kazakh(Object code) {
        return names.getProperty("kk." + code);
    }
}
