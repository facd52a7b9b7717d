package org.toraga.countries;

import java.util.Locale;
import org.springframework.stereotype.Component;
import org.toraga.revisions.CodeName;

/** Countries by name in the history. */
@Component
class NameOfCountry implements CodeName<CountryCode> {

    private final CountryNames names;

    NameOfCountry(CountryNames names) {
        this.names = names;
    }

    @Override
    public Class<CountryCode> type() {
        return CountryCode.class;
    }

    @Override
    public String name(CountryCode code, Locale language) {
        try {
            return names.of(code, language);
        } catch (IllegalArgumentException unknown) {
            return code.value();
        }
    }
}
