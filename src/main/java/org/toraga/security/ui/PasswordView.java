package org.toraga.security.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Map;
import java.util.Optional;
import org.toraga.base.Roles;
import org.toraga.base.ui.OutsideTime;
import org.toraga.base.ui.ViewHeader;
import org.toraga.security.AccountService;
import org.toraga.security.PasswordDraft;
import org.toraga.security.PasswordRefusedException;

/** Where somebody changes their own password; the only page for those who came with a one-time password. */
@Route("password")
@RolesAllowed(Roles.VIEWER)
@OutsideTime
public class PasswordView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final AccountService accounts;
    private final PasswordField current = new PasswordField();
    private final PasswordField chosen = new PasswordField();
    private final PasswordField repeated = new PasswordField();

    PasswordView(AccountService accounts) {
        this.accounts = accounts;
        addClassName("narrow-view");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        var lead = accounts.mustChangePassword() ? "security.password.lead.first" : "security.password.lead";
        add(new ViewHeader(getTranslation("security.password.title"), getTranslation(lead)), createFields());
    }

    private Div createFields() {
        prepare(current, "security.password.current", "current-password");
        prepare(chosen, "security.password.chosen", "new-password");
        prepare(repeated, "security.password.repeated", "new-password");
        chosen.setHelperText(getTranslation("security.password.chosen.help", PasswordRefusedException.SHORTEST));
        var save = new Button(getTranslation("security.password.save"), click -> save());
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        save.addClickShortcut(Key.ENTER);
        var fields = new Div(current, chosen, repeated, save);
        fields.addClassName("password-fields");
        return fields;
    }

    private void prepare(PasswordField field, String label, String autocomplete) {
        field.setLabel(getTranslation(label));
        field.setRequiredIndicatorVisible(true);
        field.setManualValidation(true);
        field.getElement().setAttribute("autocomplete", autocomplete);
        field.addValueChangeListener(change -> field.setInvalid(false));
    }

    private void save() {
        Map.of("current", current, "chosen", chosen, "repeated", repeated)
                .values()
                .forEach(field -> field.setInvalid(false));
        try {
            accounts.changePassword(new PasswordDraft(current.getValue(), chosen.getValue(), repeated.getValue()));
        } catch (PasswordRefusedException refused) {
            show(refused);
            return;
        }
        Notification.show(getTranslation("security.password.saved"), 6000, Notification.Position.TOP_CENTER);
        getUI().ifPresent(ui -> ui.navigate(""));
    }

    private void show(PasswordRefusedException refused) {
        var field = Optional.ofNullable(
                        Map.of("current", current, "repeated", repeated).get(String.valueOf(refused.field())))
                .orElse(chosen);
        field.setErrorMessage(getTranslation(refused.textKey(), refused.facts().toArray()));
        field.setInvalid(true);
        field.focus();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("security.password.title");
    }
}
