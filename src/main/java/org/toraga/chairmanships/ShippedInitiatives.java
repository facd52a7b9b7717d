package org.toraga.chairmanships;

import java.util.function.Function;
import org.springframework.stereotype.Component;
import org.toraga.base.PartialDate;
import org.toraga.dataset.DatasetFile;
import org.toraga.dataset.DatasetTable;
import org.toraga.dataset.ShippedTranslations;
import org.toraga.organizations.OrganizationCode;
import org.toraga.sources.SourceCode;

@Component
class ShippedInitiatives implements DatasetTable {

    private final InitiativeRepository initiatives;
    private final ShippedTranslations translations;

    ShippedInitiatives(InitiativeRepository initiatives, ShippedTranslations translations) {
        this.initiatives = initiatives;
        this.translations = translations;
    }

    @Override
    public String name() {
        return "initiatives";
    }

    @Override
    public void load(DatasetFile file) {
        file.forEach(row -> {
            var code = row.key("code", Function.identity());
            initiatives.save(new Initiative(new InitiativeDraft(
                    code,
                    row.optionalReference("organization_code", "organizations", OrganizationCode::new),
                    row.text("title"),
                    translations.russian(name(), code),
                    translations.kazakh(name(), code),
                    row.text("description"),
                    row.word("status", InitiativeStatus.class),
                    row.date("announced_on", "announced_precision"),
                    row.flag("in_articles"),
                    row.reference("source_id", "sources", SourceCode::new),
                    row.optionalWord("outcome_status", InitiativeStatus.class),
                    // The file has no column of its precision: it is as exact as it is written.
                    row.optional("outcome_on") == null ? null : row.read("outcome_on", PartialDate::parse),
                    row.optional("outcome_note"),
                    row.optionalReference("outcome_source_id", "sources", SourceCode::new))));
        });
        initiatives.flush();
    }
}
