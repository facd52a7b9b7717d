package org.toraga.records.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.NotificationVariant;
import java.time.LocalDate;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.toraga.base.ChangedMeanwhileException;
import org.toraga.base.PartialDate;
import org.toraga.base.Refusal;
import org.toraga.base.Versioned;
import org.toraga.base.ui.Formats;
import org.toraga.base.ui.LossConfirmation;
import org.toraga.base.ui.Texts;

/**
 * One record being edited: its form, what can be done with it, and what stands in the way of saving.
 *
 * @param <D> the draft
 */
class RecordEditor<D> extends Section {

    private final RecordStore<D, ?> store;
    private final RecordForm<D> form;
    private final Consumer<@Nullable String> leadTo;
    private final H2 title = new H2();
    private final FaultSummary faults = new FaultSummary();
    private final Button delete = new Button(getTranslation("records.delete"));

    private @Nullable Versioned<D> stored;

    /** @param leadTo goes to a record by its key, or to none, after saving, deleting and giving up a new one */
    RecordEditor(RecordStore<D, ?> store, RecordForm<D> form, Consumer<@Nullable String> leadTo) {
        this.store = store;
        this.form = form;
        this.leadTo = leadTo;
        addClassName("record-editor");
        title.addClassName("record-editor-title");
        add(title, faults, form, createToolbar());
        Shortcuts.addShortcutListener(this, this::save, Key.KEY_S, KeyModifier.CONTROL);
        Shortcuts.addShortcutListener(this, this::save, Key.KEY_S, KeyModifier.META);
    }

    private Component createToolbar() {
        var save = new Button(getTranslation("records.save"), click -> save());
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        save.setTooltipText(getTranslation("records.save.keys"));
        var discard = new Button(getTranslation("records.discard"), click -> discard());
        delete.addThemeVariants(ButtonVariant.LUMO_ERROR, ButtonVariant.LUMO_TERTIARY);
        delete.addClassName("record-editor-delete");
        delete.addClickListener(click -> confirmDeletion());
        var bar = new Div(save, discard, delete);
        bar.addClassName("record-editor-bar");
        return bar;
    }

    /** Shows a stored record, or empty fields for a new one. */
    void edit(@Nullable Versioned<D> record, String heading) {
        stored = record;
        title.setText(heading);
        delete.setVisible(record != null);
        faults.clear();
        form.show(record == null ? null : record.draft());
        markSaved();
        if (record == null) {
            form.focusFirst();
        }
    }

    boolean isUnsaved() {
        return form.isUnsaved();
    }

    /** Gives up what is not stored, so that leaving asks no more. */
    void giveUp() {
        faults.clear();
        form.show(stored == null ? null : stored.draft());
        markSaved();
    }

    private void discard() {
        giveUp();
        if (stored == null) {
            leadTo.accept(null);
        }
    }

    private void save() {
        faults.clear();
        var entry = form.read();
        if (entry.isEmpty()) {
            showFaults();
            return;
        }
        try {
            var key = store(entry.get());
            form.show(entry.get());
            markSaved();
            leadTo.accept(key);
            // Now that the record is shown anew, by the name that it has from here on.
            notifyOf("records.saved");
        } catch (Refusal refused) {
            show(refused);
        }
    }

    private String store(D draft) {
        var record = stored;
        if (record == null) {
            return store.create().apply(draft);
        }
        store.change().apply(record.key(), record.version(), draft);
        return record.key();
    }

    private void show(Refusal refused) {
        var message = message(refused);
        if (form.reject(refused, message)) {
            showFaults();
        } else if (refused instanceof ChangedMeanwhileException) {
            faults.showMessage(message, new Button(getTranslation("records.reload"), click -> reload()));
        } else {
            faults.showMessage(message);
        }
    }

    private void showFaults() {
        var found = form.faults();
        faults.showFaults(found);
        found.stream().findFirst().ifPresent(fault -> RecordForm.focus(fault.field()));
    }

    private void reload() {
        giveUp();
        leadTo.accept(stored == null ? null : stored.key());
    }

    private String message(Refusal refused) {
        var facts = refused.facts().stream()
                .map(fact -> switch (fact) {
                    case PartialDate date -> Formats.date(date, getLocale());
                    case LocalDate day -> Formats.date(day, getLocale());
                    case Enum<?> word -> getTranslation(Texts.key(word));
                    case Number number -> number;
                    default -> form.name(fact);
                })
                .toArray();
        return getTranslation(refused.textKey(), facts);
    }

    private void confirmDeletion() {
        var record = stored;
        if (record == null) {
            return;
        }
        new LossConfirmation(
                        getTranslation("records.delete.ask", title.getText()),
                        getTranslation("records.delete.explain"),
                        getTranslation("records.keep"),
                        getTranslation("records.delete"),
                        () -> delete(record))
                .open();
    }

    private void delete(Versioned<D> record) {
        try {
            store.delete().apply(record.key(), record.version());
            giveUp();
            notifyOf("records.deleted");
            leadTo.accept(null);
        } catch (Refusal refused) {
            show(refused);
        }
    }

    private void notifyOf(String key) {
        var note = Notification.show(getTranslation(key, title.getText()), 4_000, Notification.Position.BOTTOM_START);
        note.addThemeVariants(NotificationVariant.LUMO_SUCCESS);
    }

    /** The browser asks before the tab is closed or reloaded once anything was typed, even what has not been sent yet. */
    @Override
    protected void onAttach(AttachEvent attached) {
        super.onAttach(attached);
        getElement().executeJs("""
                const editor = this;
                editor.typed = false;
                if (editor.guard) { return; }
                const ask = event => { if (editor.typed && editor.isConnected) { event.preventDefault(); } };
                editor.guard = true;
                editor.addEventListener('input', () => { editor.typed = true; });
                editor.addEventListener('change', () => { editor.typed = true; });
                window.addEventListener('beforeunload', ask);
                """);
    }

    private void markSaved() {
        getElement().executeJs("setTimeout(() => { this.typed = false; })");
    }
}
