package org.toraga.chairmanships.ui;

import org.toraga.chairmanships.PriorityCategory;
import org.toraga.chairmanships.PriorityDraft;
import org.toraga.chairmanships.PriorityKind;
import org.toraga.organizations.OrganizationService;
import org.toraga.organizations.ui.OrganizationPicker;
import org.toraga.records.ui.RecordForm;
import org.toraga.sources.ui.SourcePickers;

class PriorityForm extends RecordForm<PriorityDraft> {

    PriorityForm(OrganizationService organizations, SourcePickers sources) {
        super(PriorityDraft.class, "chairmanships.priority.field.");
        fields.code(40);
        fields.requiredField("organization", new OrganizationPicker(organizations));
        fields.number("ordinal", 1, 999);
        fields.text("acronymLetter", 1);
        fields.requiredWord("kind", PriorityKind.class);
        fields.requiredWord("category", PriorityCategory.class);
        fields.requiredText("title", 200).addClassName("wide");
        fields.translations("title", 200);
        fields.requiredLongText("description", 2000);
        fields.flag("inArticles");
        fields.requiredField("source", sources.one());
    }
}
