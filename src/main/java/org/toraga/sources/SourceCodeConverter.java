package org.toraga.sources;

import jakarta.persistence.Converter;
import org.toraga.base.CodeConverter;

@Converter(autoApply = true)
class SourceCodeConverter extends CodeConverter<SourceCode> {

    SourceCodeConverter() {
        super(SourceCode::new);
    }
}
