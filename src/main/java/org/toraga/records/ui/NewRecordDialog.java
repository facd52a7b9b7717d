package org.toraga.records.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import java.util.function.Consumer;
import org.toraga.base.Refusal;
import org.toraga.records.Draft;
import org.toraga.records.DraftService;
import org.toraga.revisions.RecordKind;

/**
 * Adds a record in the middle of editing another that is to refer to it. What is typed is kept as a draft, here as in any form.
 *
 * @param <D> the draft
 */
public class NewRecordDialog<D extends Record> extends Dialog {

    private final transient RecordKind<D> kind;
    private final RecordForm<D> form;
    private final transient Consumer<String> added;
    private final FaultSummary faults;
    private final FormDraft draft;

    /** @param added gets the key of the new record */
    public NewRecordDialog(
            String title, RecordKind<D> kind, RecordForm<D> form, DraftService drafts, Consumer<String> added) {
        this.kind = kind;
        this.form = form;
        this.added = added;
        faults = new FaultSummary(form);
        draft = new FormDraft(drafts, kind.name(), form, this::discard);
        addClassName("new-record-dialog");
        setHeaderTitle(title);
        setCloseOnOutsideClick(false);
        add(draft, faults, form);
        var save = new Button(getTranslation("records.add"), click -> save());
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(getTranslation("records.bulk.cancel"), click -> close()), save);
        addOpenedChangeListener(change -> {
            if (change.isOpened()) {
                form.show(null);
                // The draft that the page of the kind has for a new record: what was begun there is finished here.
                draft.open(RecordAddress.NEW, Draft.ADDED, title);
                draft.restore();
                form.focusFirst();
            } else {
                draft.close();
            }
        });
    }

    private void discard() {
        draft.discard();
        form.show(null);
    }

    private void save() {
        faults.clear();
        form.read().ifPresentOrElse(this::add, faults::showFaults);
    }

    private void add(D entry) {
        try {
            var key = kind.create(entry);
            draft.discard();
            close();
            added.accept(key);
        } catch (Refusal refused) {
            faults.show(refused);
        }
    }
}
