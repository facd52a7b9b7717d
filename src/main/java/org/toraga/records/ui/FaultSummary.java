package org.toraga.records.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import org.toraga.base.Refusal;

/** What keeps the entry of a form from being saved, above it: read out at once, and each fault leads to its field. */
class FaultSummary extends Div {

    private final RecordForm<?> form;

    FaultSummary(RecordForm<?> form) {
        this.form = form;
        addClassName("fault-summary");
        getElement().setAttribute("role", "alert").setAttribute("tabindex", "-1");
        clear();
    }

    void clear() {
        removeAll();
        setVisible(false);
    }

    /** Shows what the form finds wrong with its fields, and leads to the first of them. */
    void showFaults() {
        var faults = form.faults();
        var list = new UnorderedList();
        faults.forEach(field -> {
            var link = new Button(field.caption() + ": " + field.fault(), click -> field.focus());
            link.addThemeVariants(ButtonVariant.LUMO_TERTIARY_INLINE);
            list.add(new ListItem(link));
        });
        fill(getTranslation("records.faults", faults.size()), list);
        faults.stream().findFirst().ifPresent(FormField::focus);
    }

    /** Shows what a rule has against the entry: at its field, if it is about one. */
    void show(Refusal refused) {
        var message = RefusalWords.of(refused, form);
        if (form.reject(refused, message)) {
            showFaults();
        } else {
            showMessage(message);
        }
    }

    /** Shows what is about no single field, and leads there: the button that was pressed may be far below. */
    void showMessage(String message, Component... more) {
        fill(message, more);
        getElement().executeJs("this.scrollIntoView({block: 'nearest'}); this.focus({preventScroll: true})");
    }

    private void fill(String message, Component... more) {
        removeAll();
        var words = new Span(message);
        words.addClassName("fault-summary-message");
        add(words);
        add(more);
        setVisible(true);
    }
}
