package org.toraga.chairmanships.ui;

import org.toraga.chairmanships.InitiativeDraft;
import org.toraga.chairmanships.InitiativeStatus;
import org.toraga.organizations.OrganizationService;
import org.toraga.organizations.ui.OrganizationPicker;
import org.toraga.records.ui.RecordForm;
import org.toraga.sources.ui.SourcePickers;

class InitiativeForm extends RecordForm<InitiativeDraft> {

    InitiativeForm(OrganizationService organizations, SourcePickers sources) {
        super(InitiativeDraft.class, "chairmanships.initiative.field.");
        fields.code(40);
        fields.field("organization", new OrganizationPicker(organizations));
        fields.requiredText("title", 200).addClassName("wide");
        fields.translations("title", 200);
        fields.requiredLongText("description", 2000);
        fields.requiredWord("status", InitiativeStatus.class);
        fields.withPast("status");
        fields.requiredDate("announcedOn");
        fields.flag("inArticles");
        fields.requiredField("source", sources.one());
        fields.section("chairmanships.initiative.outcome");
        fields.word("outcomeStatus", InitiativeStatus.class);
        fields.withPast("outcomeStatus");
        fields.date("outcomeOn");
        fields.longText("outcomeNote", 2000);
        fields.field("outcomeSource", sources.one()).setClearButtonVisible(true);
    }
}
