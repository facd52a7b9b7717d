package org.toraga.revisions.ui;

import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.function.SerializableConsumer;

/** Asks before a change is taken back, and for what reason. */
class UndoDialog extends ConfirmDialog {

    private static final int REASON_LENGTH = 500;

    /** Takes a revision back for a reason, which may be blank. */
    @FunctionalInterface
    interface Undo extends SerializableConsumer<String> {

        void run(String reason);

        @Override
        default void accept(String reason) {
            run(reason);
        }
    }

    /** @param subject what the change was about */
    UndoDialog(String subject, Undo undo) {
        setHeader(getTranslation("revisions.undo.ask", subject));
        var reason = new TextArea(getTranslation("revisions.undo.reason"));
        reason.setMaxLength(REASON_LENGTH);
        reason.setWidthFull();
        setText(new com.vaadin.flow.component.html.Div(
                new Paragraph(getTranslation("revisions.undo.explain")), reason));
        setCancelable(true);
        setCancelText(getTranslation("revisions.undo.keep"));
        setConfirmText(getTranslation("revisions.undo"));
        addConfirmListener(confirm -> undo.run(reason.getValue()));
    }
}
