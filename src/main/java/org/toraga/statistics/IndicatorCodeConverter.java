package org.toraga.statistics;

import jakarta.persistence.Converter;
import org.toraga.base.CodeConverter;

@Converter(autoApply = true)
class IndicatorCodeConverter extends CodeConverter<IndicatorCode> {

    IndicatorCodeConverter() {
        super(IndicatorCode::new);
    }
}
