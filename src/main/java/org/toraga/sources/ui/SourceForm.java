package org.toraga.sources.ui;

import org.toraga.records.ui.RecordForm;
import org.toraga.sources.SourceDraft;
import org.toraga.sources.SourceKind;

class SourceForm extends RecordForm<SourceDraft> {

    SourceForm() {
        super(SourceDraft.class, "sources.field.");
        fields.code(40);
        fields.requiredWord("kind", SourceKind.class);
        fields.requiredText("title", 300).addClassName("wide");
        fields.text("publisher", 200);
        fields.date("publishedOn");
        fields.webAddress("url", 1000);
        fields.text("licence", 200);
        fields.text("commit", 64);
        fields.longText("note", 2000);
    }
}
