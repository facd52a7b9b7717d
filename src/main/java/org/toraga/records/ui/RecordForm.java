package org.toraga.records.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.data.binder.ValidationException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.toraga.base.Refusal;
import org.toraga.records.FieldChange;
import org.toraga.revisions.ui.HistoryPanels;

/**
 * The fields of one kind of record, bound to the components of its draft by their names. Knows when an entry is complete;
 * whether it is true is for the service to know, whose refusals go to the field they name.
 *
 * @param <D> the draft, a record; every component needs a field
 */
public abstract class RecordForm<D extends Record> extends Div {

    private static final String CODE = "code";

    /** Makes the fields. */
    protected final FormFields<D> fields;

    private final FieldBinding<D> binding;
    private final List<Runnable> listeners = new ArrayList<>();
    private Map<String, String> shown = Map.of();
    private boolean showing;
    private Set<String> outdated = Set.of();

    /** @param prefix of the labels' keys, for example {@code sources.field.} */
    protected RecordForm(Class<D> draft, String prefix) {
        binding = new FieldBinding<>(this, draft, prefix, this::changed);
        fields = new FormFields<>(binding);
        addClassName("record-form");
    }

    private void changed() {
        if (!showing) {
            markTranslations();
            List.copyOf(listeners).forEach(Runnable::run);
        }
    }

    /** Runs whenever something was typed or chosen, about a second after the last key. */
    final void onChange(Runnable listener) {
        listeners.add(listener);
    }

    /** Fills in what a new record begins with. */
    protected void begin() {}

    /** Shows what is stored, or empty fields for a record to be added. */
    final void show(@Nullable D draft) {
        quietly(() -> {
            all().forEach(field -> field.setReadOnly(draft != null && field.isFixed()));
            fill(draft);
        });
        shown = held();
        outdated = Set.of();
        binding.pasts().forEach(FieldPast::showNone);
        markTranslations();
    }

    /**
     * Says which translations of what is shown are older than their originals.
     *
     * @param lastChanges numbers of the revisions that changed the fields last, by field
     */
    final void markTranslations(Map<String, Long> lastChanges) {
        outdated = binding.translations().stream()
                .filter(field -> lastChanges.getOrDefault(field.original().name(), 0L)
                        > lastChanges.getOrDefault(field.translation().name(), 0L))
                .map(field -> field.translation().name())
                .collect(Collectors.toSet());
        markTranslations();
    }

    /**
     * Offers the earlier values of the fields that tell them.
     *
     * @param changed names of the fields that were ever changed
     */
    final void lookBack(Set<String> changed, HistoryPanels panels, String kind, String key) {
        binding.pasts().stream()
                .filter(past -> changed.contains(past.name()))
                .forEach(past -> past.showOf(panels, kind, key));
    }

    private void markTranslations() {
        if (!binding.translations().isEmpty()) {
            var changed = changes().keySet();
            binding.translations().forEach(field -> field.mark(outdated, changed));
        }
    }

    /** Begins a new record as a copy of {@code draft}: everything but the code. */
    final void showCopy(D draft) {
        show(null);
        quietly(() -> {
            fill(draft);
            binding.all().computeIfPresent(CODE, (name, field) -> {
                field.hold("");
                return field;
            });
        });
    }

    private void fill(@Nullable D draft) {
        if (draft == null) {
            binding.binder().readBean(null);
            begin();
        } else {
            binding.binder().readRecord(draft);
        }
    }

    private void quietly(Runnable filling) {
        var outer = showing;
        showing = true;
        try {
            filling.run();
        } finally {
            showing = outer;
        }
    }

    /** Shows nothing more, and holds nothing that could be lost. */
    final void close() {
        shown = Map.of();
    }

    /** @throws NullPointerException if there is no such field */
    final FormField field(String name) {
        return Objects.requireNonNull(binding.all().get(name));
    }

    final Collection<FormField> all() {
        return binding.all().values();
    }

    /** What every field holds, by name. */
    final Map<String, String> held() {
        var held = new LinkedHashMap<String, String>();
        all().forEach(field -> held.put(field.name(), field.held()));
        return held;
    }

    /** What the fields would hold if {@code draft} were shown. */
    final Map<String, String> heldOf(D draft) {
        var mine = held();
        var theirs = new LinkedHashMap<String, String>();
        quietly(() -> {
            fill(draft);
            theirs.putAll(held());
            hold(mine);
        });
        return theirs;
    }

    /** Fills in fields by name; a name that no field has is passed over. */
    final void hold(Map<String, String> held) {
        quietly(() -> held.forEach((name, text) -> {
            var field = binding.all().get(name);
            if (field != null && !field.held().equals(text)) {
                field.hold(text);
            }
        }));
    }

    /** What differs from what was shown. */
    final Map<String, FieldChange> changes() {
        var changes = new LinkedHashMap<String, FieldChange>();
        shown.forEach((name, before) -> {
            var mine = field(name).held();
            if (!mine.equals(before)) {
                changes.put(name, new FieldChange(before, mine));
            }
        });
        return changes;
    }

    /** Whether there is anything here that is not stored; a form that has shown nothing yet holds nothing. */
    final boolean isUnsaved() {
        return !changes().isEmpty();
    }

    /** The entry, if every field is valid; otherwise empty, and each faulty field says what is wrong. */
    final Optional<D> read() {
        try {
            return Optional.of(binding.binder().writeRecord());
        } catch (ValidationException invalid) {
            return Optional.empty();
        }
    }

    /** How a fact of a refusal that is neither date, word nor number is named to the user. */
    protected Object name(Object fact) {
        return fact.toString();
    }

    /** Marks the field that a refusal is about. @return whether there is one */
    final boolean reject(Refusal refusal, String message) {
        var field = refusal.field() == null ? null : binding.all().get(refusal.field());
        return field != null && field.reject(message);
    }

    /** The faulty fields, from the top down. */
    final List<FormField> faults() {
        return all().stream().filter(FormField::isInvalid).toList();
    }

    final void focusFirst() {
        all().stream().filter(field -> !field.isReadOnly()).findFirst().ifPresent(FormField::focus);
    }
}
