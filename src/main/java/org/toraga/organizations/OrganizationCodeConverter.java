package org.toraga.organizations;

import jakarta.persistence.Converter;
import org.toraga.base.CodeConverter;

@Converter(autoApply = true)
class OrganizationCodeConverter extends CodeConverter<OrganizationCode> {

    OrganizationCodeConverter() {
        super(OrganizationCode::new);
    }
}
