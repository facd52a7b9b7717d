package org.toraga.claims.ui;

import org.toraga.claims.StatementDraft;
import org.toraga.organizations.OrganizationService;
import org.toraga.organizations.ui.OrganizationPicker;
import org.toraga.records.ui.RecordForm;
import org.toraga.sources.SourceService;
import org.toraga.sources.ui.SourcePicker;

class StatementForm extends RecordForm<StatementDraft> {

    StatementForm(OrganizationService organizations, SourceService sources) {
        super(StatementDraft.class, "claims.statement.field.");
        code(40);
        field("organization", new OrganizationPicker(organizations));
        requiredText("speaker", 100);
        text("speakerRole", 200);
        requiredDate("madeOn");
        requiredText("occasion", 200);
        requiredLongText("summary", 2000);
        flag("inArticles");
        longText("note", 2000);
        requiredField("source", new SourcePicker(sources));
    }
}
