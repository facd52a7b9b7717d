package org.toraga.organizations;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Names that shipped organizations have in Russian and Kazakh, from {@code organization-names.properties} beside this class. */
@Component
class OwnNames {

    private final Properties names = new Properties();

    OwnNames() throws IOException {
        try (var stream = OwnNames.class.getResourceAsStream("organization-names.properties")) {
            if (stream == null) {
                throw new IOException("organization-names.properties is missing");
            }
            names.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
        }
    }

    @Nullable String russian(OrganizationCode code) {
        return names.getProperty("ru." + code);
    }

    @Nullable String kazakh(OrganizationCode code) {
        return names.getProperty("kk." + code);
    }
}
