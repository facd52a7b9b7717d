package org.toraga.chairmanships;

import java.util.HashSet;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import org.toraga.dataset.DatasetFile;
import org.toraga.dataset.DatasetTable;
import org.toraga.dataset.ShippedTranslations;
import org.toraga.organizations.OrganizationCode;
import org.toraga.sources.SourceCode;

@Component
class ShippedPriorities implements DatasetTable {

    private record Place(OrganizationCode organization, int ordinal) {}

    private final PriorityRepository priorities;
    private final ShippedTranslations translations;

    ShippedPriorities(PriorityRepository priorities, ShippedTranslations translations) {
        this.priorities = priorities;
        this.translations = translations;
    }

    @Override
    public String name() {
        return "priorities";
    }

    @Override
    public void load(DatasetFile file) {
        var taken = new HashSet<Place>();
        file.forEach(row -> {
            var code = row.key("code", Function.identity());
            var draft = new PriorityDraft(
                    code,
                    row.reference("organization_code", "organizations", OrganizationCode::new),
                    row.number("ordinal"),
                    row.word("kind", PriorityKind.class),
                    row.word("category", PriorityCategory.class),
                    row.text("title"),
                    translations.russian(name(), code),
                    translations.kazakh(name(), code),
                    row.text("description"),
                    row.optional("acronym_letter"),
                    row.flag("in_articles"),
                    row.reference("source_id", "sources", SourceCode::new));
            if (!taken.add(new Place(draft.organization(), draft.ordinal()))) {
                throw row.refuse("ordinal", draft.ordinal() + " stands in an earlier row of " + draft.organization());
            }
            priorities.save(new Priority(draft));
        });
        priorities.flush();
    }
}
