package org.toraga.sources.ui;

import org.toraga.records.ui.RecordForm;
import org.toraga.sources.SourceDraft;
import org.toraga.sources.SourceKind;

class SourceForm extends RecordForm<SourceDraft> {

    SourceForm() {
        super(SourceDraft.class, "sources.field.");
        code(40);
        requiredWord("kind", SourceKind.class);
        requiredText("title", 300).addClassName("wide");
        text("publisher", 200);
        date("publishedOn");
        webAddress("url", 1000);
        text("licence", 200);
        text("commit", 64);
        longText("note", 2000);
    }
}
