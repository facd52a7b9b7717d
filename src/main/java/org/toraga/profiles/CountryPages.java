package org.toraga.profiles;

import org.springframework.stereotype.Component;
import org.toraga.base.ui.RecordPages;
import org.toraga.countries.CountryCode;
import org.toraga.countries.CountryService;

/** Which countries have a page. */
@Component
class CountryPages implements RecordPages {

    private final CountryService countries;

    CountryPages(CountryService countries) {
        this.countries = countries;
    }

    @Override
    public String prefix() {
        return "countries/";
    }

    @Override
    public boolean exists(String key) {
        return CountryCode.read(key).filter(countries::exists).isPresent();
    }
}
