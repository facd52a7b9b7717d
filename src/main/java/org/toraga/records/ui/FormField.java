package org.toraga.records.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasLabel;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.ItemLabelGenerator;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBoxBase;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.data.value.HasValueChangeMode;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.toraga.base.ui.Formats;
import org.toraga.base.ui.PartialDateField;

/**
 * One field of a form. What it holds is also told as text: in a form that can be kept and taken back, and in the words that
 * people read.
 */
final class FormField {

    /** Time after the last key until what was typed is sent. */
    private static final int PAUSE_MILLIS = 1_000;

    private static final int MOST_DECIMALS = 12;

    private final String name;
    private final Component component;
    private final ValueText text;
    private boolean fixed;

    /** @param text reads and writes the values of the field */
    <F extends Component & HasLabel> FormField(String name, F component, ValueText text) {
        this.name = name;
        this.component = component;
        this.text = text;
        if (component instanceof HasValueChangeMode typed) {
            typed.setValueChangeMode(ValueChangeMode.LAZY);
            typed.setValueChangeTimeout(PAUSE_MILLIS);
        }
    }

    String name() {
        return name;
    }

    Component component() {
        return component;
    }

    String caption() {
        return ((HasLabel) component).getLabel();
    }

    /** From now on it can be filled in for a new record only. */
    void fix() {
        fixed = true;
    }

    boolean isFixed() {
        return fixed;
    }

    /** What the field holds, as {@link #hold} takes it; for a date that cannot be read, what was typed. */
    String held() {
        if (component instanceof PartialDateField date && date.isUnreadable()) {
            return date.typed();
        }
        return text.write(value().getValue());
    }

    /** Fills in what {@link #held} gave. */
    void hold(String held) {
        if (component instanceof PartialDateField date) {
            date.type(held);
        } else {
            value().setValue(text.read(held, value().getEmptyValue()));
        }
    }

    /** What {@link #held} gave, in the words of the page; nothing is a dash. */
    String words(String held) {
        var locale = UI.getCurrent().getLocale();
        if (held.isBlank()) {
            return "–";
        }
        if (component instanceof PartialDateField) {
            return PartialDateField.read(held)
                    .map(date -> Formats.date(date, locale))
                    .orElse(held);
        }
        var one = text.read(held, value().getEmptyValue());
        return switch (one) {
            case null -> "–";
            case Boolean is -> component.getTranslation(is ? "records.yes" : "records.no");
            case BigDecimal number -> Formats.number(number, MOST_DECIMALS, locale);
            case Collection<?> several -> several.stream().map(this::label).collect(Collectors.joining("; "));
            default -> label(one);
        };
    }

    @SuppressWarnings("unchecked")
    private String label(Object item) {
        var labels = component instanceof ComboBoxBase<?, ?, ?> box
                ? (ItemLabelGenerator<Object>) box.getItemLabelGenerator()
                : component instanceof Select<?> select
                        ? (ItemLabelGenerator<Object>) select.getItemLabelGenerator()
                        : null;
        return labels == null ? item.toString() : labels.apply(item);
    }

    void onChange(Runnable listener) {
        value().addValueChangeListener(change -> listener.run());
        if (component instanceof PartialDateField date) {
            date.addTypingListener(listener::run);
        }
    }

    void setReadOnly(boolean readOnly) {
        value().setReadOnly(readOnly);
    }

    boolean isReadOnly() {
        return value().isReadOnly();
    }

    boolean isInvalid() {
        return component instanceof HasValidation validated && validated.isInvalid();
    }

    String fault() {
        return component instanceof HasValidation validated && validated.getErrorMessage() != null
                ? validated.getErrorMessage()
                : "";
    }

    /** @return whether the field can say so */
    boolean reject(String message) {
        if (component instanceof HasValidation rejected) {
            rejected.setErrorMessage(message);
            rejected.setInvalid(true);
            return true;
        }
        return false;
    }

    void focus() {
        if (component instanceof Focusable<?> focusable) {
            focusable.focus();
        }
    }

    @SuppressWarnings("unchecked")
    private HasValue<?, @Nullable Object> value() {
        return (HasValue<?, @Nullable Object>) component;
    }
}
