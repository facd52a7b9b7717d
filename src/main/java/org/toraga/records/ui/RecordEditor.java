package org.toraga.records.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.NotificationVariant;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.toraga.base.ChangedMeanwhileException;
import org.toraga.base.Refusal;
import org.toraga.base.Versioned;
import org.toraga.base.ui.LossConfirmation;
import org.toraga.records.Draft;
import org.toraga.revisions.RecordKind;
import org.toraga.revisions.RecordsChanged;
import org.toraga.revisions.RevisionService;
import org.toraga.revisions.ui.HistoryPanels;

/**
 * One record being edited: its form, what can be done with it, and what stands in the way of saving.
 *
 * @param <D> the draft
 */
class RecordEditor<D extends Record> extends Section implements RecordToolbar.Verbs {

    private static final int NOTICE_MILLIS = 4_000;

    private final transient RecordKind<D> kind;
    private final RecordForm<D> form;
    private final transient RecordSteps steps;
    private final H2 title = new H2();
    private final FaultSummary faults;
    private final FormDraft draft;
    private final LiveNotice live = new LiveNotice();
    private final RecordPast past;
    private final transient RevisionService revisions;
    private final transient HistoryPanels panels;
    private final RecordToolbar toolbar = new RecordToolbar(this);
    private final transient Function<D, String> naming;

    private @Nullable Versioned<D> stored;

    /**
     * @param naming what the record is called
     * @param steps where to go after saving, deleting and giving up a new record
     */
    RecordEditor(
            RecordKind<D> kind, RecordForm<D> form, RecordTools tools, Function<D, String> naming, RecordSteps steps) {
        this.kind = kind;
        this.form = form;
        this.naming = naming;
        this.steps = steps;
        faults = new FaultSummary(form);
        draft = new FormDraft(tools.drafts(), kind.name(), form, this::discard);
        past = new RecordPast(tools.history(), kind.name());
        revisions = tools.revisions();
        panels = tools.history();
        addClassName("record-editor");
        title.addClassName("record-editor-title");
        var head = new Div(title, toolbar.steps());
        head.addClassName("record-editor-head");
        add(head, live, draft, faults, form, toolbar, past);
        UnloadGuard.guard(this);
        Shortcuts.addShortcutListener(this, this::save, Key.KEY_S, KeyModifier.CONTROL);
        Shortcuts.addShortcutListener(this, this::save, Key.KEY_S, KeyModifier.META);
    }

    /** Shows a stored record, and what the user had typed there and not saved. */
    void edit(Versioned<D> record) {
        open(record, record.key(), naming.apply(record.draft()));
        show(record);
        draft.restore();
    }

    private void show(Versioned<D> record) {
        form.show(record.draft());
        var changed = revisions.lastChanges(kind.name(), record.key());
        form.markTranslations(changed);
        form.lookBack(changed.keySet(), panels, kind.name(), record.key());
    }

    /**
     * Shows the fields of a record to be added.
     *
     * @param key of the draft, as {@link Draft#key()}
     * @param copied what it begins with, or null for empty fields
     */
    void add(String key, String heading, @Nullable D copied) {
        open(null, key, heading);
        if (copied == null) {
            form.show(null);
        } else {
            form.showCopy(copied);
        }
        draft.restore();
        if (isPageOpen()) {
            form.focusFirst();
        }
    }

    /** A page that is still loading takes its views out and in again: a field would lose the focus, and be called faulty as it is empty. */
    private static boolean isPageOpen() {
        return !UI.getCurrent().getInternals().getActiveRouterTargetsChain().isEmpty();
    }

    private void open(@Nullable Versioned<D> record, String key, String heading) {
        stored = record;
        title.setText(heading);
        toolbar.showFor(record != null);
        faults.clear();
        live.clear();
        past.showOf(record == null ? null : record.key());
        draft.open(key, record == null ? Draft.ADDED : record.version(), heading);
        UnloadGuard.rest(this);
    }

    /**
     * Somebody, perhaps this page itself, has changed records. An untouched form shows what is stored now; one that was
     * touched stays as it is, and is merged when it is saved.
     */
    void follow(RecordsChanged changed) {
        var record = stored;
        if (record == null || !changed.touches(kind.name(), record.key())) {
            return;
        }
        var latest = kind.read(record.key()).orElse(null);
        if (latest == null) {
            live.tell(getTranslation("records.live.deleted", changed.by()));
        } else if (latest.version() != record.version() && isUnsaved()) {
            live.tell(getTranslation("records.live.touched", changed.by()));
        } else if (latest.version() != record.version()) {
            edit(latest);
            live.tell(getTranslation("records.live.refreshed", changed.by()));
        }
    }

    boolean isUnsaved() {
        return form.isUnsaved();
    }

    /** Nothing is open any more. */
    void close() {
        form.close();
        draft.close();
        stored = null;
    }

    /** Gives up what is not stored, so that leaving asks no more. */
    void giveUp() {
        faults.clear();
        draft.discard();
        if (stored == null) {
            form.show(null);
        } else {
            show(stored);
        }
        UnloadGuard.rest(this);
    }

    @Override
    public void discard() {
        giveUp();
        if (stored == null) {
            steps.open(null);
        }
    }

    @Override
    public void save() {
        saveWith(List.of());
    }

    @Override
    public void step(int by) {
        if (stored != null) {
            steps.step(stored.key(), by);
        }
    }

    @Override
    public void duplicate() {
        if (stored != null) {
            steps.copy(stored.key());
        }
    }

    /** @param merged captions of the fields in which somebody else's changes are saved along */
    private void saveWith(List<String> merged) {
        faults.clear();
        var entry = form.read();
        if (entry.isEmpty()) {
            faults.showFaults();
            return;
        }
        try {
            var key = store(entry.get());
            draft.discard();
            form.show(entry.get());
            UnloadGuard.rest(this);
            steps.open(key);
            // Now that the record is shown anew, by the name that it has from here on.
            if (merged.isEmpty()) {
                notifyOf(getTranslation("records.saved", title.getText()));
            } else {
                notifyOf(getTranslation("records.saved.merged", title.getText(), String.join(", ", merged)));
            }
        } catch (ChangedMeanwhileException overtaken) {
            merge();
        } catch (Refusal refused) {
            faults.show(refused);
        }
    }

    private String store(D entry) {
        var record = stored;
        if (record == null) {
            return kind.create(entry);
        }
        kind.change(record.key(), record.version(), entry);
        return record.key();
    }

    private void merge() {
        var record = stored;
        var latest = record == null ? null : kind.read(record.key()).orElse(null);
        if (latest == null) {
            var anew = new Button(getTranslation("records.addAnew"), click -> {
                stored = null;
                save();
            });
            faults.showMessage(getTranslation("records.deletedMeanwhile"), anew);
            return;
        }
        MergeDialog.settle(
                form,
                form.changes(),
                form.heldOf(latest.draft()),
                new MergeDialog.Ways("records.save", mine -> saveOver(latest, mine), "records.merge.back", () -> {}));
    }

    /** Saves my changes to what is stored now: both of us are content, or it has been chosen between us. */
    private void saveOver(Versioned<D> latest, Map<String, String> mine) {
        var before = form.held();
        stored = latest;
        show(latest);
        draft.at(latest.version());
        var theirs = form.all().stream()
                .filter(field -> !field.held().equals(before.get(field.name())) && !mine.containsKey(field.name()))
                .map(FormField::caption)
                .toList();
        form.hold(mine);
        draft.keep();
        saveWith(theirs);
    }

    @Override
    public void delete() {
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
            kind.delete(record.key(), record.version());
            giveUp();
            notifyOf(getTranslation("records.deleted", title.getText()));
            steps.open(null);
        } catch (ChangedMeanwhileException overtaken) {
            var reload = new Button(getTranslation("records.reload"), click -> {
                giveUp();
                steps.open(record.key());
            });
            faults.showMessage(RefusalWords.of(overtaken, form), reload);
        } catch (Refusal refused) {
            faults.show(refused);
        }
    }

    private static void notifyOf(String text) {
        var note = Notification.show(text, NOTICE_MILLIS, Notification.Position.BOTTOM_START);
        note.addThemeVariants(NotificationVariant.LUMO_SUCCESS);
    }
}
