package org.toraga.base.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.binder.HasValidator;
import com.vaadin.flow.data.binder.ValidationResult;
import com.vaadin.flow.data.binder.ValidationStatusChangeEvent;
import com.vaadin.flow.data.binder.ValidationStatusChangeListener;
import com.vaadin.flow.data.binder.Validator;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.shared.Registration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.toraga.base.PartialDate;
import org.toraga.base.Precision;

/**
 * One field for a date that may be known by its day, its month or its year: typed as people write it, in any language of the
 * desk, and shown as exactly as it is known. A calendar helps to find a day. What cannot be read stays as it was typed, with a
 * message, and counts as no value.
 */
public class PartialDateField extends CustomField<PartialDate> implements HasValidator<PartialDate> {

    /** Time after the last key until what was typed is sent. */
    private static final int PAUSE_MILLIS = 1_000;

    private final TextField text = new TextField();
    private final Button calendar = new Button(VaadinIcon.CALENDAR_O.create());
    private final DatePicker days = new DatePicker();
    private final List<ValidationStatusChangeListener<PartialDate>> statusListeners = new ArrayList<>();
    private final List<Runnable> typingListeners = new ArrayList<>();

    private boolean choosing;

    public PartialDateField() {
        addClassName("partial-date-field");
        text.setPlaceholder(getTranslation("base.field.date.placeholder"));
        text.setWidthFull();
        // What was typed is known soon, but put into the form of the desk only once the field is left: a change under
        // the
        // cursor would take away what is typed next.
        text.setValueChangeMode(ValueChangeMode.LAZY);
        text.setValueChangeTimeout(PAUSE_MILLIS);
        text.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                entered();
            }
        });
        text.addBlurListener(left -> leave());
        calendar.addThemeVariants(ButtonVariant.LUMO_ICON, ButtonVariant.LUMO_TERTIARY);
        calendar.setAriaLabel(getTranslation("base.field.date.calendar"));
        calendar.setTooltipText(getTranslation("base.field.date.calendar"));
        calendar.addClickListener(click -> openCalendar());
        text.setSuffixComponent(calendar);
        addCalendar();
        addAttachListener(attach -> tellRequired());
    }

    /** Vaadin says it of the group, which cannot be required; the input within can. */
    private void tellRequired() {
        getElement().executeJs("""
                setTimeout(() => {
                    if (this.hasAttribute('aria-required')) {
                        this.removeAttribute('aria-required');
                        this.querySelector('input').setAttribute('aria-required', 'true');
                    }
                });
                """);
    }

    /** The picker lends its calendar only: its own field is not shown and takes no part in tabbing. */
    private void addCalendar() {
        days.addClassName("partial-date-field-days");
        days.setTabIndex(-1);
        days.setI18n(CalendarWords.of(this, getLocale()));
        days.setAriaLabel(getTranslation("base.field.date.calendar"));
        days.addValueChangeListener(change -> {
            if (change.isFromClient() && change.getValue() != null) {
                setModelValue(PartialDate.of(change.getValue()), true);
                setPresentationValue(getValue());
                fireStatus();
            }
        });
        days.addOpenedChangeListener(change -> {
            if (!change.isOpened() && choosing) {
                choosing = false;
                text.focus();
            }
        });
        var box = new Div(text, days);
        box.addClassName("partial-date-field-box");
        add(box);
    }

    private void openCalendar() {
        var value = getValue();
        days.setValue(value != null && value.precision() == Precision.DAY ? value.earliest() : null);
        days.setInitialPosition(value != null ? value.earliest() : AsOf.current());
        choosing = true;
        days.open();
    }

    private void entered() {
        updateValue();
        List.copyOf(typingListeners).forEach(Runnable::run);
    }

    private void leave() {
        if (getValue() != null) {
            setPresentationValue(getValue());
        }
        fireStatus();
    }

    @Override
    protected @Nullable PartialDate generateModelValue() {
        return PartialDateReader.read(text.getValue()).orElse(null);
    }

    @Override
    protected void setPresentationValue(@Nullable PartialDate date) {
        text.setValue(date == null ? "" : Formats.date(date, getLocale()));
    }

    /** The date that {@code text} means as people write it, or empty if it means none for certain. */
    public static Optional<PartialDate> read(String text) {
        return PartialDateReader.read(text);
    }

    /** What stands in the field. */
    public String typed() {
        return text.getValue();
    }

    /** Fills in text as if it had been typed. */
    public void type(String typed) {
        setValue(read(typed).orElse(null));
        if (getValue() == null) {
            text.setValue(typed);
        }
    }

    /** Runs when something else stands in the field, whether it is a date or not, about a second after the last key. */
    public void addTypingListener(Runnable listener) {
        typingListeners.add(listener);
    }

    /** Whether something was typed that is no date. */
    public boolean isUnreadable() {
        return !text.getValue().isBlank() && getValue() == null;
    }

    @Override
    public void setValue(@Nullable PartialDate date) {
        super.setValue(date);
        setPresentationValue(date);
    }

    @Override
    public Validator<PartialDate> getDefaultValidator() {
        return (value, context) -> isUnreadable()
                ? ValidationResult.error(getTranslation("base.field.date.unreadable"))
                : ValidationResult.ok();
    }

    @Override
    public Registration addValidationStatusChangeListener(ValidationStatusChangeListener<PartialDate> listener) {
        return Registration.addAndRemove(statusListeners, listener);
    }

    private void fireStatus() {
        var event = new ValidationStatusChangeEvent<>(this, !isUnreadable());
        List.copyOf(statusListeners).forEach(listener -> listener.validationStatusChanged(event));
    }

    @Override
    public void setLabel(String label) {
        super.setLabel(label);
        text.setAriaLabel(label);
    }

    @Override
    public void setInvalid(boolean invalid) {
        super.setInvalid(invalid);
        text.setInvalid(invalid);
    }

    @Override
    public void setReadOnly(boolean readOnly) {
        super.setReadOnly(readOnly);
        text.setReadOnly(readOnly);
        calendar.setVisible(!readOnly);
    }

    @Override
    public void focus() {
        text.focus();
    }
}
