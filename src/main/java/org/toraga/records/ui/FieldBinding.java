package org.toraga.records.ui;

import com.vaadin.flow.component.BlurNotifier;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasLabel;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.data.binder.Binder;
import com.vaadin.flow.data.binder.Validator;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Puts fields into a form and binds them to the components of a draft by their names.
 *
 * @param <D> the draft, a record
 */
final class FieldBinding<D extends Record> {

    private final Div form;
    private final Class<D> draft;
    private final String prefix;
    private final Runnable changed;
    private final Binder<D> binder;
    private final Map<String, FormField> all = new LinkedHashMap<>();
    private final List<TranslatedField> translations = new ArrayList<>();
    private final List<FieldPast> pasts = new ArrayList<>();

    /**
     * @param form that the fields are added to
     * @param prefix of the labels' keys, for example {@code sources.field.}
     * @param changed runs when a field holds something else than before
     */
    FieldBinding(Div form, Class<D> draft, String prefix, Runnable changed) {
        this.form = form;
        this.draft = draft;
        this.prefix = prefix;
        this.changed = changed;
        binder = new Binder<>(draft);
    }

    Binder<D> binder() {
        return binder;
    }

    /** By name, from the top down. */
    Map<String, FormField> all() {
        return all;
    }

    String words(String key, Object... facts) {
        return form.getTranslation(key, facts);
    }

    void add(Component between) {
        form.add(between);
    }

    <F extends Component & HasLabel> F place(String name, F field) {
        field.setLabel(words(prefix + name));
        var made = new FormField(name, field, ValueText.of(type(name)));
        made.onChange(changed);
        all.put(name, made);
        form.add(field);
        return field;
    }

    /** From now on the one field is a translation of the other. */
    void translate(String original, String translation) {
        translations.add(new TranslatedField(
                Objects.requireNonNull(all.get(original)), Objects.requireNonNull(all.get(translation))));
    }

    /** From now on the field tells what it held before. */
    void lookBack(String name) {
        var field = Objects.requireNonNull(all.get(name));
        var place = form.indexOf(field.component());
        var past = new FieldPast(field);
        form.addComponentAtIndex(place, past);
        pasts.add(past);
    }

    List<FieldPast> pasts() {
        return pasts;
    }

    List<TranslatedField> translations() {
        return translations;
    }

    private Type type(String name) {
        return Arrays.stream(draft.getRecordComponents())
                .filter(component -> component.getName().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No component " + name))
                .getGenericType();
    }

    /** From now on the field can be filled in for a new record only. */
    void fix(HasValue<?, ?> field) {
        all.values().stream().filter(one -> one.component() == field).forEach(FormField::fix);
    }

    <V, F extends Component & HasValue<?, V>> Binder.BindingBuilder<D, V> of(String name, F field) {
        if (field instanceof BlurNotifier<?> leaving) {
            leaving.addBlurListener(blur -> binder.getBinding(name).ifPresent(binding -> binding.validate()));
        }
        return binder.forField(field);
    }

    <V extends @Nullable Object> Binder.BindingBuilder<D, V> required(Binder.BindingBuilder<D, V> binding) {
        return binding.asRequired(Validator.from(Objects::nonNull, words("base.field.required")));
    }
}
