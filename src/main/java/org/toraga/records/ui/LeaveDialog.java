package org.toraga.records.ui;

import com.vaadin.flow.component.confirmdialog.ConfirmDialog;

/** Asks what is to become of what was typed and not saved, before the record is left. */
class LeaveDialog extends ConfirmDialog {

    /**
     * @param keeping leaves, and what was typed stays as a draft
     * @param discarding leaves, and what was typed is gone
     */
    LeaveDialog(Runnable keeping, Runnable discarding, Runnable staying) {
        setHeader(getTranslation("records.leave.ask"));
        setText(getTranslation("records.leave.explain"));
        setCancelable(true);
        setCancelText(getTranslation("records.leave.stay"));
        setRejectable(true);
        setRejectText(getTranslation("records.leave.discard"));
        setConfirmText(getTranslation("records.leave.keep"));
        addConfirmListener(confirm -> keeping.run());
        addRejectListener(reject -> discarding.run());
        addCancelListener(cancel -> staying.run());
    }
}
