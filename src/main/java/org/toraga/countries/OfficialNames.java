package org.toraga.countries;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Properties;
import org.springframework.stereotype.Component;

/** The override file for names: {@code country-names.properties} beside this class, where CLDR's form is not the official one. */
@Component
class OfficialNames {

    private final Properties names = new Properties();

    OfficialNames() throws IOException {
        try (var stream = OfficialNames.class.getResourceAsStream("country-names.properties")) {
            if (stream == null) {
                throw new IOException("country-names.properties is missing");
            }
            names.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
        }
    }

    /** @param language {@code ru} or {@code kk} */
    Optional<String> find(CountryCode country, String language) {
        return Optional.ofNullable(names.getProperty(language + "." + country));
    }
}
