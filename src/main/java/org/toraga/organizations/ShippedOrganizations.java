package org.toraga.organizations;

import org.springframework.stereotype.Component;
import org.toraga.countries.CountryCode;
import org.toraga.dataset.DatasetFile;
import org.toraga.dataset.DatasetTable;
import org.toraga.dataset.ShippedTranslations;
import org.toraga.sources.SourceCode;

@Component
class ShippedOrganizations implements DatasetTable {

    private final OrganizationRepository organizations;
    private final ShippedTranslations translations;

    ShippedOrganizations(OrganizationRepository organizations, ShippedTranslations translations) {
        this.organizations = organizations;
        this.translations = translations;
    }

    @Override
    public String name() {
        return "organizations";
    }

    @Override
    public void load(DatasetFile file) {
        file.forEach(row -> {
            var code = row.key("code", OrganizationCode::new);
            organizations.save(new Organization(
                    code,
                    new OrganizationDraft(
                            code.value(),
                            row.text("short_name"),
                            row.text("name"),
                            translations.russian(name(), code),
                            translations.kazakh(name(), code),
                            row.word("kind", OrganizationKind.class),
                            row.date("founded_on", "founded_precision"),
                            row.optional("headquarters_city"),
                            row.optionalReference("headquarters_country_iso3", "countries", CountryCode::new),
                            row.optional("website"),
                            row.text("mandate"),
                            row.optional("note"),
                            row.reference("source_id", "sources", SourceCode::new),
                            row.references("further_source_ids", "sources", SourceCode::new))));
        });
        organizations.flush();
    }
}
