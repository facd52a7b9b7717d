package org.toraga.security.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.PasswordField;
import org.toraga.base.Refusal;
import org.toraga.security.NewPasswordDraft;
import org.toraga.security.PasswordRefusedException;

/** Where a new password is entered, twice. */
class NewPasswordFields extends Div {

    private final PasswordField chosen = new PasswordField();
    private final PasswordField repeated = new PasswordField();

    NewPasswordFields() {
        addClassName("password-fields");
        prepare(chosen, getTranslation("security.password.chosen"), "new-password");
        prepare(repeated, getTranslation("security.password.repeated"), "new-password");
        chosen.setHelperText(getTranslation("security.password.chosen.help", PasswordRefusedException.SHORTEST));
        add(chosen, repeated);
    }

    /** @param autocomplete what the browser's keeper of passwords takes the field for */
    static void prepare(PasswordField field, String label, String autocomplete) {
        field.setLabel(label);
        field.setRequiredIndicatorVisible(true);
        field.setManualValidation(true);
        field.getElement().setAttribute("autocomplete", autocomplete);
        field.addValueChangeListener(change -> field.setInvalid(false));
    }

    NewPasswordDraft read() {
        chosen.setInvalid(false);
        repeated.setInvalid(false);
        return new NewPasswordDraft(chosen.getValue(), repeated.getValue());
    }

    void show(Refusal refused) {
        show(refused, "repeated".equals(refused.field()) ? repeated : chosen);
    }

    static void show(Refusal refused, PasswordField field) {
        field.setErrorMessage(
                field.getTranslation(refused.textKey(), refused.facts().toArray()));
        field.setInvalid(true);
        field.focus();
    }
}
