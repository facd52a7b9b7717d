package org.toraga.claims.ui;

import org.toraga.claims.StatementDraft;
import org.toraga.organizations.OrganizationService;
import org.toraga.organizations.ui.OrganizationPicker;
import org.toraga.records.ui.RecordForm;
import org.toraga.sources.ui.SourcePickers;

class StatementForm extends RecordForm<StatementDraft> {

    StatementForm(OrganizationService organizations, SourcePickers sources) {
        super(StatementDraft.class, "claims.statement.field.");
        fields.code(40);
        fields.field("organization", new OrganizationPicker(organizations));
        fields.requiredText("speaker", 100);
        fields.text("speakerRole", 200);
        fields.requiredDate("madeOn");
        fields.requiredText("occasion", 200);
        fields.requiredLongText("summary", 2000);
        fields.flag("inArticles");
        fields.longText("note", 2000);
        fields.requiredField("source", sources.one());
    }
}
