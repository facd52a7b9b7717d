package org.toraga.records.ui;

import com.vaadin.flow.component.BlurNotifier;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasLabel;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.textfield.TextFieldBase;
import com.vaadin.flow.data.binder.Binder;
import com.vaadin.flow.data.binder.ValidationException;
import com.vaadin.flow.data.binder.Validator;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.toraga.base.PartialDate;
import org.toraga.base.Precision;
import org.toraga.base.Refusal;
import org.toraga.base.WebAddress;
import org.toraga.base.ui.PartialDateField;
import org.toraga.base.ui.Texts;

/**
 * The fields of one kind of record, bound to the components of its draft by their names. Knows when an entry is complete;
 * whether it is true is for the service to know, whose refusals go to the field they name.
 *
 * <p>A field's label is the text {@code <prefix><component>}. Text is stripped; what is left empty is null.
 *
 * @param <D> the draft, a record; every component needs a field
 */
public abstract class RecordForm<D> extends Div {

    /** One field that does not hold, and what is wrong with it. */
    record Fault(String label, String message, Component field) {}

    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]*");

    private final String prefix;
    private final Binder<D> binder;
    private final Map<String, Component> fields = new LinkedHashMap<>();
    private final Map<Component, Object> shown = new IdentityHashMap<>();
    private final List<HasValue<?, ?>> fixed = new ArrayList<>();
    private boolean refused;

    /** @param prefix of the labels' keys, for example {@code sources.field.} */
    protected RecordForm(Class<D> draft, String prefix) {
        this.prefix = prefix;
        binder = new Binder<>(draft);
        addClassName("record-form");
    }

    /** The key: in capitals, and fixed once the record is stored. */
    protected final void code(int length) {
        var field = place("code", new TextField());
        field.setHelperText(getTranslation("base.field.code.help"));
        required(binding("code", field).withConverter(RecordForm::stripped, RecordForm::shown))
                .withValidator(withinLength(length))
                .withValidator(
                        code -> code != null && CODE.matcher(code).matches(),
                        getTranslation("base.refusal.malformedCode"))
                .bind("code");
        field.addValueChangeListener(
                change -> field.setValue(change.getValue().strip().toUpperCase(Locale.ROOT)));
        fix(field);
    }

    /** A field that can be filled in for a new record only. */
    protected final void fix(HasValue<?, ?> field) {
        fixed.add(field);
    }

    protected final TextField text(String name, int length) {
        return bind(name, place(name, new TextField()), length, false);
    }

    protected final TextField requiredText(String name, int length) {
        return bind(name, place(name, new TextField()), length, true);
    }

    protected final TextArea longText(String name, int length) {
        return bind(name, counted(place(name, new TextArea()), length), length, false);
    }

    protected final TextArea requiredLongText(String name, int length) {
        return bind(name, counted(place(name, new TextArea()), length), length, true);
    }

    protected final TextField webAddress(String name, int length) {
        var field = place(name, new TextField());
        field.addClassName("wide");
        field.setPlaceholder("https://");
        binding(name, field)
                .withConverter(RecordForm::stripped, RecordForm::shown)
                .withValidator(withinLength(length))
                .withValidator(
                        value -> value == null || WebAddress.isOne(value),
                        getTranslation("base.refusal.notAWebAddress"))
                .bind(name);
        return field;
    }

    private <F extends TextFieldBase<F, String>> F bind(String name, F field, int length, boolean required) {
        var binding = binding(name, field).withConverter(RecordForm::stripped, RecordForm::shown);
        if (required) {
            required(binding);
        }
        binding.withValidator(withinLength(length)).bind(name);
        return field;
    }

    private static @Nullable String stripped(String typed) {
        var text = typed.strip();
        return text.isEmpty() ? null : text;
    }

    private static String shown(@Nullable String text) {
        return text == null ? "" : text;
    }

    private Validator<@Nullable String> withinLength(int length) {
        return Validator.from(
                text -> text == null || text.length() <= length, getTranslation("base.field.tooLong", length));
    }

    private TextArea counted(TextArea field, int length) {
        field.addClassName("wide");
        field.setMinRows(3);
        field.setMaxRows(12);
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.addValueChangeListener(change -> field.setHelperText(
                getTranslation("base.field.length", change.getValue().length(), length)));
        field.setHelperText(getTranslation("base.field.length", 0, length));
        return field;
    }

    protected final <E extends Enum<E>> Select<E> word(String name, Class<E> list) {
        var field = select(name, list);
        field.setEmptySelectionAllowed(true);
        field.setEmptySelectionCaption(getTranslation("base.field.none"));
        binding(name, field).bind(name);
        return field;
    }

    protected final <E extends Enum<E>> Select<E> requiredWord(String name, Class<E> list) {
        var field = select(name, list);
        required(binding(name, field)).bind(name);
        return field;
    }

    private <E extends Enum<E>> Select<E> select(String name, Class<E> list) {
        var field = place(name, new Select<E>());
        field.setItems(list.getEnumConstants());
        // To be required belongs to a combo box: the role of a plain button, which Vaadin gives the face, does not have
        // it.
        field.addAttachListener(attach -> field.getElement().executeJs("""
                setTimeout(() => this.querySelector('vaadin-select-value-button')?.setAttribute('role', 'combobox'));
                """));
        field.setItemLabelGenerator(
                word -> word == null ? getTranslation("base.field.none") : getTranslation(Texts.key(word)));
        return field;
    }

    protected final PartialDateField date(String name) {
        var field = place(name, new PartialDateField());
        binding(name, field).bind(name);
        return field;
    }

    protected final PartialDateField requiredDate(String name) {
        var field = place(name, new PartialDateField());
        required(binding(name, field)).bind(name);
        return field;
    }

    /** A date that must be known to the day. */
    protected final PartialDateField day(String name) {
        var field = place(name, new PartialDateField());
        binding(name, field)
                .withValidator(
                        date -> date == null || date.precision() == Precision.DAY,
                        getTranslation("base.field.date.dayNeeded"))
                .withConverter(RecordForm::dayOf, RecordForm::dateOf)
                .bind(name);
        return field;
    }

    private static @Nullable LocalDate dayOf(@Nullable PartialDate date) {
        return date == null ? null : date.earliest();
    }

    private static @Nullable PartialDate dateOf(@Nullable LocalDate day) {
        return day == null ? null : PartialDate.of(day);
    }

    protected final Checkbox flag(String name) {
        var field = place(name, new Checkbox());
        binding(name, field).bind(name);
        return field;
    }

    protected final IntegerField number(String name, int least, int most) {
        var field = place(name, new IntegerField());
        field.setStepButtonsVisible(true);
        field.setI18n(new IntegerField.IntegerFieldI18n()
                .setBadInputErrorMessage(getTranslation("base.field.number", least, most)));
        required(binding(name, field))
                .withValidator(
                        value -> value >= least && value <= most, getTranslation("base.field.number", least, most))
                .bind(name);
        return field;
    }

    protected final BigDecimalField requiredDecimal(String name) {
        var field = place(name, new BigDecimalField());
        field.setLocale(getLocale());
        field.setI18n(new BigDecimalField.BigDecimalFieldI18n()
                .setBadInputErrorMessage(getTranslation("base.field.decimal")));
        required(binding(name, field)).bind(name);
        return field;
    }

    protected final <V, F extends Component & HasValue<?, V> & HasLabel> F field(String name, F field) {
        binding(name, place(name, field)).bind(name);
        return field;
    }

    protected final <V, F extends Component & HasValue<?, V> & HasLabel> F requiredField(String name, F field) {
        required(binding(name, place(name, field))).bind(name);
        return field;
    }

    /** Several values, in the order in which they were chosen. */
    protected final <V, F extends Component & HasValue<?, Set<V>> & HasLabel> F listField(String name, F field) {
        binding(name, place(name, field))
                .withConverter(set -> List.copyOf(set), list -> new LinkedHashSet<>(list))
                .bind(name);
        return field;
    }

    /** A heading above the fields that follow. */
    protected final void section(String key) {
        add(new H3(getTranslation(key)));
    }

    private <V, F extends Component & HasValue<?, V>> Binder.BindingBuilder<D, V> binding(String name, F field) {
        if (field instanceof BlurNotifier<?> leaving) {
            leaving.addBlurListener(blur -> binder.getBinding(name).ifPresent(binding -> binding.validate()));
        }
        return binder.forField(field);
    }

    private <V extends @Nullable Object> Binder.BindingBuilder<D, V> required(Binder.BindingBuilder<D, V> binding) {
        return binding.asRequired(Validator.from(Objects::nonNull, getTranslation("base.field.required")));
    }

    private <F extends Component & HasLabel> F place(String name, F field) {
        field.setLabel(getTranslation(prefix + name));
        fields.put(name, field);
        add(field);
        return field;
    }

    /** Fills in what a new record begins with. */
    protected void begin() {}

    /** Shows what is stored, or empty fields for a record to be added. */
    final void show(@Nullable D draft) {
        refused = false;
        fixed.forEach(field -> field.setReadOnly(draft != null));
        if (draft == null) {
            binder.readBean(null);
            begin();
        } else {
            binder.readRecord(draft);
        }
        fields.values().forEach(field -> shown.put(field, value(field)));
    }

    private static Object value(Component field) {
        return field instanceof PartialDateField date && date.isUnreadable()
                ? "unreadable"
                : Objects.requireNonNullElse(((HasValue<?, ?>) field).getValue(), "");
    }

    /** The entry, if every field is valid; otherwise empty, and each faulty field says what is wrong. */
    final Optional<D> read() {
        try {
            var draft = binder.writeRecord();
            refused = true;
            return Optional.of(draft);
        } catch (ValidationException invalid) {
            return Optional.empty();
        }
    }

    /** Whether there is anything here that is not stored; a form that has shown nothing yet holds nothing. */
    final boolean isUnsaved() {
        return refused
                || shown.entrySet().stream()
                        .anyMatch(one -> !value(one.getKey()).equals(one.getValue()));
    }

    /** How a fact of a refusal that is neither date, word nor number is named to the user. */
    protected Object name(Object fact) {
        return fact.toString();
    }

    /** Marks the field that a refusal is about. @return whether there is one */
    final boolean reject(Refusal refusal, String message) {
        var field = refusal.field() == null ? null : fields.get(refusal.field());
        if (field instanceof HasValidation rejected) {
            rejected.setErrorMessage(message);
            rejected.setInvalid(true);
            return true;
        }
        return false;
    }

    /** The faulty fields, from the top down. */
    final List<Fault> faults() {
        return fields.values().stream()
                .filter(field -> field instanceof HasValidation validated && validated.isInvalid())
                .map(field ->
                        new Fault(((HasLabel) field).getLabel(), ((HasValidation) field).getErrorMessage(), field))
                .toList();
    }

    final void focusFirst() {
        fields.values().stream()
                .filter(field -> field instanceof HasValue<?, ?> value && !value.isReadOnly())
                .findFirst()
                .ifPresent(RecordForm::focus);
    }

    static void focus(Component field) {
        if (field instanceof Focusable<?> focusable) {
            focusable.focus();
        }
    }
}
