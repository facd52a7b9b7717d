package org.toraga.countries;

import jakarta.persistence.Converter;
import org.toraga.base.CodeConverter;

@Converter(autoApply = true)
class CountryCodeConverter extends CodeConverter<CountryCode> {

    CountryCodeConverter() {
        super(CountryCode::new);
    }
}
