package org.toraga.records.ui;

import com.vaadin.flow.component.BlurNotifier;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasLabel;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.UI;
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
import com.vaadin.flow.data.binder.Validator;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.toraga.base.PartialDate;
import org.toraga.base.Precision;
import org.toraga.base.WebAddress;
import org.toraga.base.ui.PartialDateField;
import org.toraga.base.ui.Texts;

/**
 * Makes the fields of a form, one for each component of a draft, and binds them by name.
 *
 * <p>A field's label is the text {@code <prefix><component>}. Text is stripped; what is left empty is null.
 *
 * @param <D> the draft, a record
 */
public final class FormFields<D extends Record> {

    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]*");

    private final Div form;
    private final Class<D> draft;
    private final String prefix;
    private final Runnable changed;
    private final Binder<D> binder;
    private final Map<String, FormField> all = new LinkedHashMap<>();

    /**
     * @param form that the fields are added to
     * @param prefix of the labels' keys, for example {@code sources.field.}
     * @param changed runs when a field holds something else than before
     */
    FormFields(Div form, Class<D> draft, String prefix, Runnable changed) {
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

    private Type type(String name) {
        return Arrays.stream(draft.getRecordComponents())
                .filter(component -> component.getName().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No component " + name))
                .getGenericType();
    }

    private static String capitals(String typed) {
        return typed.strip().toUpperCase(Locale.ROOT);
    }

    /** The key: in capitals, and fixed once the record is stored. */
    public void code(int length) {
        var field = place("code", new TextField());
        field.setHelperText(form.getTranslation("base.field.code.help"));
        required(binding("code", field).withConverter(typed -> stripped(capitals(typed)), FormFields::shown))
                .withValidator(withinLength(length))
                .withValidator(
                        code -> code != null && CODE.matcher(code).matches(),
                        form.getTranslation("base.refusal.malformedCode"))
                .bind("code");
        // Once the field is left: a change under the cursor would take away what is typed next.
        field.addBlurListener(left -> field.setValue(capitals(field.getValue())));
        fix(field);
    }

    /** From now on the field can be filled in for a new record only. */
    public void fix(HasValue<?, ?> field) {
        all.values().stream().filter(one -> one.component() == field).forEach(FormField::fix);
    }

    public TextField text(String name, int length) {
        return bind(name, place(name, new TextField()), length, false);
    }

    public TextField requiredText(String name, int length) {
        return bind(name, place(name, new TextField()), length, true);
    }

    public TextArea longText(String name, int length) {
        return bind(name, counted(place(name, new TextArea()), length), length, false);
    }

    public TextArea requiredLongText(String name, int length) {
        return bind(name, counted(place(name, new TextArea()), length), length, true);
    }

    public TextField webAddress(String name, int length) {
        var field = place(name, new TextField());
        field.addClassName("wide");
        field.setPlaceholder("https://");
        binding(name, field)
                .withConverter(FormFields::stripped, FormFields::shown)
                .withValidator(withinLength(length))
                .withValidator(
                        value -> value == null || WebAddress.isOne(value),
                        form.getTranslation("base.refusal.notAWebAddress"))
                .bind(name);
        return field;
    }

    private <F extends TextFieldBase<F, String>> F bind(String name, F field, int length, boolean required) {
        var binding = binding(name, field).withConverter(FormFields::stripped, FormFields::shown);
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
                text -> text == null || text.length() <= length, form.getTranslation("base.field.tooLong", length));
    }

    private TextArea counted(TextArea field, int length) {
        field.addClassName("wide");
        field.setMinRows(3);
        field.setMaxRows(12);
        field.addValueChangeListener(change -> field.setHelperText(
                form.getTranslation("base.field.length", change.getValue().length(), length)));
        field.setHelperText(form.getTranslation("base.field.length", 0, length));
        return field;
    }

    public <E extends Enum<E>> Select<E> word(String name, Class<E> list) {
        var field = select(name, list);
        field.setEmptySelectionAllowed(true);
        field.setEmptySelectionCaption(form.getTranslation("base.field.none"));
        binding(name, field).bind(name);
        return field;
    }

    public <E extends Enum<E>> Select<E> requiredWord(String name, Class<E> list) {
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
                word -> word == null ? form.getTranslation("base.field.none") : form.getTranslation(Texts.key(word)));
        return field;
    }

    public PartialDateField date(String name) {
        var field = place(name, new PartialDateField());
        binding(name, field).bind(name);
        return field;
    }

    public PartialDateField requiredDate(String name) {
        var field = place(name, new PartialDateField());
        required(binding(name, field)).bind(name);
        return field;
    }

    /** A date that must be known to the day. */
    public PartialDateField day(String name) {
        var field = place(name, new PartialDateField());
        binding(name, field)
                .withValidator(
                        date -> date == null || date.precision() == Precision.DAY,
                        form.getTranslation("base.field.date.dayNeeded"))
                .withConverter(FormFields::dayOf, FormFields::dateOf)
                .bind(name);
        return field;
    }

    private static @Nullable LocalDate dayOf(@Nullable PartialDate date) {
        return date == null ? null : date.earliest();
    }

    private static @Nullable PartialDate dateOf(@Nullable LocalDate day) {
        return day == null ? null : PartialDate.of(day);
    }

    public Checkbox flag(String name) {
        var field = place(name, new Checkbox());
        binding(name, field).bind(name);
        return field;
    }

    public IntegerField number(String name, int least, int most) {
        var field = place(name, new IntegerField());
        field.setStepButtonsVisible(true);
        field.setI18n(new IntegerField.IntegerFieldI18n()
                .setBadInputErrorMessage(form.getTranslation("base.field.number", least, most)));
        required(binding(name, field))
                .withValidator(
                        value -> value >= least && value <= most, form.getTranslation("base.field.number", least, most))
                .bind(name);
        return field;
    }

    public BigDecimalField decimal(String name) {
        var field = place(name, decimalField());
        binding(name, field).bind(name);
        return field;
    }

    public BigDecimalField requiredDecimal(String name) {
        var field = place(name, decimalField());
        required(binding(name, field)).bind(name);
        return field;
    }

    private BigDecimalField decimalField() {
        var field = new BigDecimalField();
        field.setLocale(UI.getCurrent().getLocale());
        field.setI18n(new BigDecimalField.BigDecimalFieldI18n()
                .setBadInputErrorMessage(form.getTranslation("base.field.decimal")));
        return field;
    }

    public <V, F extends Component & HasValue<?, V> & HasLabel> F field(String name, F field) {
        binding(name, place(name, field)).bind(name);
        return field;
    }

    public <V, F extends Component & HasValue<?, V> & HasLabel> F requiredField(String name, F field) {
        required(binding(name, place(name, field))).bind(name);
        return field;
    }

    /** Several values, in the order in which they were chosen. */
    public <V, F extends Component & HasValue<?, Set<V>> & HasLabel> F listField(String name, F field) {
        binding(name, place(name, field))
                .withConverter(set -> List.copyOf(set), list -> new LinkedHashSet<>(list))
                .bind(name);
        return field;
    }

    /** A heading above the fields that follow. */
    public void section(String key) {
        form.add(new H3(form.getTranslation(key)));
    }

    private <V, F extends Component & HasValue<?, V>> Binder.BindingBuilder<D, V> binding(String name, F field) {
        if (field instanceof BlurNotifier<?> leaving) {
            leaving.addBlurListener(blur -> binder.getBinding(name).ifPresent(binding -> binding.validate()));
        }
        return binder.forField(field);
    }

    private <V extends @Nullable Object> Binder.BindingBuilder<D, V> required(Binder.BindingBuilder<D, V> binding) {
        return binding.asRequired(Validator.from(Objects::nonNull, form.getTranslation("base.field.required")));
    }

    private <F extends Component & HasLabel> F place(String name, F field) {
        field.setLabel(form.getTranslation(prefix + name));
        var made = new FormField(name, field, ValueText.of(type(name)));
        made.onChange(changed);
        all.put(name, made);
        form.add(field);
        return field;
    }
}
