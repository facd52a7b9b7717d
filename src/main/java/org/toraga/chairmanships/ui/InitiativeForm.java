package org.toraga.chairmanships.ui;

import org.toraga.chairmanships.InitiativeDraft;
import org.toraga.chairmanships.InitiativeStatus;
import org.toraga.organizations.OrganizationService;
import org.toraga.organizations.ui.OrganizationPicker;
import org.toraga.records.ui.RecordForm;
import org.toraga.sources.SourceService;
import org.toraga.sources.ui.SourcePicker;

class InitiativeForm extends RecordForm<InitiativeDraft> {

    InitiativeForm(OrganizationService organizations, SourceService sources) {
        super(InitiativeDraft.class, "chairmanships.initiative.field.");
        code(40);
        field("organization", new OrganizationPicker(organizations));
        requiredText("title", 200).addClassName("wide");
        requiredLongText("description", 2000);
        requiredWord("status", InitiativeStatus.class);
        requiredDate("announcedOn");
        flag("inArticles");
        requiredField("source", new SourcePicker(sources));
        section("chairmanships.initiative.outcome");
        word("outcomeStatus", InitiativeStatus.class);
        date("outcomeOn");
        longText("outcomeNote", 2000);
        field("outcomeSource", new SourcePicker(sources)).setClearButtonVisible(true);
    }
}
