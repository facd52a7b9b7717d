package org.toraga.chairmanships.ui;

import org.toraga.chairmanships.PriorityCategory;
import org.toraga.chairmanships.PriorityDraft;
import org.toraga.chairmanships.PriorityKind;
import org.toraga.organizations.OrganizationService;
import org.toraga.organizations.ui.OrganizationPicker;
import org.toraga.records.ui.RecordForm;
import org.toraga.sources.SourceService;
import org.toraga.sources.ui.SourcePicker;

class PriorityForm extends RecordForm<PriorityDraft> {

    PriorityForm(OrganizationService organizations, SourceService sources) {
        super(PriorityDraft.class, "chairmanships.priority.field.");
        code(40);
        requiredField("organization", new OrganizationPicker(organizations));
        number("ordinal", 1, 999);
        text("acronymLetter", 1);
        requiredWord("kind", PriorityKind.class);
        requiredWord("category", PriorityCategory.class);
        requiredText("title", 200).addClassName("wide");
        requiredLongText("description", 2000);
        flag("inArticles");
        requiredField("source", new SourcePicker(sources));
    }
}
