package org.toraga.base.ui;

import com.vaadin.flow.component.confirmdialog.ConfirmDialog;

/** Asks before something is lost. The answer that keeps it has the focus, so that a stray Enter loses nothing. */
public class LossConfirmation extends ConfirmDialog {

    /**
     * @param keep text of the answer that keeps what there is; Escape means the same
     * @param lose text of the answer upon which {@code losing} runs
     */
    public LossConfirmation(String question, String explanation, String keep, String lose, Runnable losing) {
        super(question, explanation, lose, confirm -> losing.run());
        setCancelable(true);
        setCancelText(keep);
        setConfirmButtonTheme("error primary");
        addOpenedChangeListener(change -> {
            if (change.isOpened()) {
                // The dialog itself gives the focus to the other answer, sooner or later while it opens.
                getElement().executeJs("""
                        const keep = this.querySelector('[slot=cancel-button]');
                        const lose = this.querySelector('[slot=confirm-button]');
                        const turn = () => {
                            keep.focus();
                            // Given by the dialog's own call, which is not over yet.
                            queueMicrotask(() => lose.removeAttribute('focus-ring'));
                        };
                        lose.addEventListener('focus', turn);
                        setTimeout(() => lose.removeEventListener('focus', turn), 600);
                        keep.focus();
                        """);
            }
        });
    }
}
