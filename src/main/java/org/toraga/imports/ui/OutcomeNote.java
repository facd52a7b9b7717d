package org.toraga.imports.ui;

import com.vaadin.flow.component.html.Paragraph;
import org.toraga.base.ui.Texts;
import org.toraga.imports.ImportRun;
import org.toraga.imports.Reasons;
import org.toraga.imports.RunState;

/** What became of an import that changed nothing. */
class OutcomeNote extends Paragraph {

    OutcomeNote(ImportRun run, Texts texts) {
        addClassName("import-note");
        getElement().setAttribute("role", "status");
        var failure = run.failure();
        if (run.state() == RunState.FAILED && failure != null) {
            setText(Reasons.failure(failure, texts, getLocale()) + " " + getTranslation("imports.run.failed"));
            addClassName("import-fault");
        } else {
            setText(getTranslation(
                    run.state() == RunState.CANCELLED ? "imports.run.cancelled" : "imports.run.interrupted"));
        }
    }
}
