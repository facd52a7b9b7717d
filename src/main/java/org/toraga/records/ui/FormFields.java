package org.toraga.records.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasLabel;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.textfield.TextFieldBase;
import com.vaadin.flow.data.binder.Validator;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
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

    private final FieldBinding<D> binding;

    FormFields(FieldBinding<D> binding) {
        this.binding = binding;
    }

    private static String capitals(String typed) {
        return typed.strip().toUpperCase(Locale.ROOT);
    }

    /** The key: in capitals, and fixed once the record is stored. */
    public void code(int length) {
        var field = binding.place("code", new TextField());
        field.setHelperText(binding.words("base.field.code.help"));
        binding.required(binding.of("code", field).withConverter(typed -> stripped(capitals(typed)), FormFields::shown))
                .withValidator(withinLength(length))
                .withValidator(
                        code -> code != null && CODE.matcher(code).matches(),
                        binding.words("base.refusal.malformedCode"))
                .bind("code");
        // Once the field is left: a change under the cursor would take away what is typed next.
        field.addBlurListener(left -> field.setValue(capitals(field.getValue())));
        fix(field);
    }

    /** From now on the field can be filled in for a new record only. */
    public void fix(HasValue<?, ?> field) {
        binding.fix(field);
    }

    public TextField text(String name, int length) {
        return bind(name, binding.place(name, new TextField()), length, false);
    }

    public TextField requiredText(String name, int length) {
        return bind(name, binding.place(name, new TextField()), length, true);
    }

    /**
     * The other languages of the text {@code name}, bound to components of its name with "Russian" and "Kazakh" behind it. Each
     * says when its translation is missing, or older than the original.
     */
    public void translations(String name, int length) {
        for (var language : List.of("Russian", "Kazakh")) {
            text(name + language, length).addClassName("wide");
            binding.translate(name, name + language);
        }
    }

    /** As {@link #translations}, for a long text. */
    public void longTranslations(String name, int length) {
        for (var language : List.of("Russian", "Kazakh")) {
            var field = bind(name + language, rows(binding.place(name + language, new TextArea())), length, false);
            field.addClassName("wide");
            binding.translate(name, name + language);
        }
    }

    public TextArea longText(String name, int length) {
        return bind(name, counted(binding.place(name, new TextArea()), length), length, false);
    }

    public TextArea requiredLongText(String name, int length) {
        return bind(name, counted(binding.place(name, new TextArea()), length), length, true);
    }

    public TextField webAddress(String name, int length) {
        var field = binding.place(name, new TextField());
        field.addClassName("wide");
        field.setPlaceholder("https://");
        binding.of(name, field)
                .withConverter(FormFields::stripped, FormFields::shown)
                .withValidator(withinLength(length))
                .withValidator(
                        value -> value == null || WebAddress.isOne(value), binding.words("base.refusal.notAWebAddress"))
                .bind(name);
        return field;
    }

    private <F extends TextFieldBase<F, String>> F bind(String name, F field, int length, boolean required) {
        var bound = binding.of(name, field).withConverter(FormFields::stripped, FormFields::shown);
        if (required) {
            binding.required(bound);
        }
        bound.withValidator(withinLength(length)).bind(name);
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
                text -> text == null || text.length() <= length, binding.words("base.field.tooLong", length));
    }

    private TextArea counted(TextArea field, int length) {
        field.addClassName("wide");
        rows(field);
        field.addValueChangeListener(change -> field.setHelperText(
                binding.words("base.field.length", change.getValue().length(), length)));
        field.setHelperText(binding.words("base.field.length", 0, length));
        return field;
    }

    private static TextArea rows(TextArea field) {
        field.setMinRows(3);
        field.setMaxRows(12);
        return field;
    }

    public <E extends Enum<E>> Select<E> word(String name, Class<E> list) {
        var field = select(name, list);
        field.setEmptySelectionAllowed(true);
        field.setEmptySelectionCaption(binding.words("base.field.none"));
        binding.of(name, field).bind(name);
        return field;
    }

    public <E extends Enum<E>> Select<E> requiredWord(String name, Class<E> list) {
        var field = select(name, list);
        binding.required(binding.of(name, field)).bind(name);
        return field;
    }

    /** From now on the field {@code name} tells which values a stored record has had in it, when and by whom. */
    public void withPast(String name) {
        binding.lookBack(name);
    }

    private <E extends Enum<E>> Select<E> select(String name, Class<E> list) {
        var field = binding.place(name, new Select<E>());
        field.setItems(list.getEnumConstants());
        // To be required belongs to a combo box: the role of a plain button, which Vaadin gives the face, does not have
        // it.
        field.addAttachListener(attach -> field.getElement().executeJs("""
                setTimeout(() => this.querySelector('vaadin-select-value-button')?.setAttribute('role', 'combobox'));
                """));
        field.setItemLabelGenerator(
                word -> word == null ? binding.words("base.field.none") : binding.words(Texts.key(word)));
        return field;
    }

    public PartialDateField date(String name) {
        var field = binding.place(name, new PartialDateField());
        binding.of(name, field).bind(name);
        return field;
    }

    public PartialDateField requiredDate(String name) {
        var field = binding.place(name, new PartialDateField());
        binding.required(binding.of(name, field)).bind(name);
        return field;
    }

    /** A date that must be known to the day. */
    public PartialDateField day(String name) {
        var field = binding.place(name, new PartialDateField());
        binding.of(name, field)
                .withValidator(
                        date -> date == null || date.precision() == Precision.DAY,
                        binding.words("base.field.date.dayNeeded"))
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
        var field = binding.place(name, new Checkbox());
        binding.of(name, field).bind(name);
        return field;
    }

    public IntegerField number(String name, int least, int most) {
        var field = binding.place(name, new IntegerField());
        field.setStepButtonsVisible(true);
        field.setI18n(new IntegerField.IntegerFieldI18n()
                .setBadInputErrorMessage(binding.words("base.field.number", least, most)));
        binding.required(binding.of(name, field))
                .withValidator(
                        value -> value >= least && value <= most, binding.words("base.field.number", least, most))
                .bind(name);
        return field;
    }

    public BigDecimalField decimal(String name) {
        var field = binding.place(name, decimalField());
        binding.of(name, field).bind(name);
        return field;
    }

    public BigDecimalField requiredDecimal(String name) {
        var field = binding.place(name, decimalField());
        binding.required(binding.of(name, field)).bind(name);
        return field;
    }

    private BigDecimalField decimalField() {
        var field = new BigDecimalField();
        field.setLocale(UI.getCurrent().getLocale());
        field.setI18n(
                new BigDecimalField.BigDecimalFieldI18n().setBadInputErrorMessage(binding.words("base.field.decimal")));
        // The field would drop the other decimal mark without a word, and 0,75 be 75: better refused than wrong.
        field.addAttachListener(attach -> field.getElement().executeJs("this.allowedCharPattern = '.'"));
        return field;
    }

    public <V, F extends Component & HasValue<?, V> & HasLabel> F field(String name, F field) {
        binding.of(name, binding.place(name, field)).bind(name);
        return field;
    }

    public <V, F extends Component & HasValue<?, V> & HasLabel> F requiredField(String name, F field) {
        binding.required(binding.of(name, binding.place(name, field))).bind(name);
        return field;
    }

    /** Several values, in the order in which they were chosen. */
    public <V, F extends Component & HasValue<?, Set<V>> & HasLabel> F listField(String name, F field) {
        binding.of(name, binding.place(name, field))
                .withConverter(set -> List.copyOf(set), list -> new LinkedHashSet<>(list))
                .bind(name);
        return field;
    }

    /** A heading above the fields that follow. */
    public void section(String key) {
        binding.add(new H3(binding.words(key)));
    }
}
