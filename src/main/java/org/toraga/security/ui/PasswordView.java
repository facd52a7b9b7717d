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
    private final NewPasswordFields fresh = new NewPasswordFields();

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
        NewPasswordFields.prepare(current, getTranslation("security.password.current"), "current-password");
        var save = new Button(getTranslation("security.password.save"), click -> save());
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        save.addClickShortcut(Key.ENTER);
        var fields = new Div(current, fresh, save);
        fields.addClassName("password-fields");
        return fields;
    }

    private void save() {
        current.setInvalid(false);
        var chosen = fresh.read();
        try {
            accounts.changePassword(new PasswordDraft(current.getValue(), chosen.chosen(), chosen.repeated()));
        } catch (PasswordRefusedException refused) {
            show(refused);
            return;
        }
        Notification.show(getTranslation("security.password.saved"), 6000, Notification.Position.TOP_CENTER);
        getUI().ifPresent(ui -> ui.navigate(""));
    }

    private void show(PasswordRefusedException refused) {
        if ("current".equals(refused.field())) {
            NewPasswordFields.show(refused, current);
        } else {
            fresh.show(refused);
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("security.password.title");
    }
}
