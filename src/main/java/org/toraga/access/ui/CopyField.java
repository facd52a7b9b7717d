package org.toraga.access.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;

/** A text that is shown to be copied, with a button that copies it. */
public class CopyField extends Composite<Div> {

    /** Where a page is not reached by HTTPS, browsers offer no clipboard: the field itself is copied from instead. */
    private static final String COPY = """
            const text = $0;
            if (navigator.clipboard) return navigator.clipboard.writeText(text).then(() => true, () => false);
            this.inputElement.select();
            return document.execCommand('copy');
            """;

    private final TextField field;
    private final Span answer = new Span();

    public CopyField(String label, String text) {
        field = new TextField(label);
        field.setValue(text);
        field.setReadOnly(true);
        field.setAutoselect(true);
        answer.getElement().setAttribute("role", "status");
        answer.addClassName("copy-field-answer");
        var copy = new Button(getTranslation("access.copy"), click -> copy(text));
        getContent().addClassName("copy-field");
        getContent().add(field, copy, answer);
    }

    private void copy(String text) {
        field.getElement()
                .executeJs(COPY, text)
                .then(
                        Boolean.class,
                        copied -> answer.setText(
                                getTranslation(Boolean.TRUE.equals(copied) ? "access.copied" : "access.copied.not")));
    }
}
