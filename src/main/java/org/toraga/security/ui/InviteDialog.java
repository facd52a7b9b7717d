package org.toraga.security.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.util.Locale;
import java.util.function.Consumer;
import org.toraga.base.ui.DeskZone;
import org.toraga.base.ui.Texts;
import org.toraga.security.InvitationDraft;
import org.toraga.security.Role;
import org.toraga.security.UserRefusedException;
import org.toraga.security.UserService;

/** Asks who is to be let in, and as what. */
class InviteDialog extends Dialog {

    private static final int LONGEST_NAME = 60;

    private final transient UserService users;
    private final transient DeskZone zone;
    private final Consumer<String> invited;
    private final TextField username = new TextField();
    private final RadioButtonGroup<Role> role = new RadioButtonGroup<>();

    /** @param invited told the name of the new account, once its link has been shown */
    InviteDialog(UserService users, DeskZone zone, Consumer<String> invited) {
        this.users = users;
        this.zone = zone;
        this.invited = invited;
        setHeaderTitle(getTranslation("security.users.invite.title"));
        setWidth("30rem");
        username.setLabel(getTranslation("security.users.field.username"));
        username.setHelperText(getTranslation("security.users.field.username.help"));
        username.setRequiredIndicatorVisible(true);
        username.setManualValidation(true);
        username.setMaxLength(LONGEST_NAME);
        username.setWidthFull();
        username.getElement().setAttribute("autocapitalize", "none");
        username.getElement().setAttribute("autocomplete", "off");
        username.addValueChangeListener(change -> username.setInvalid(false));
        role.setLabel(getTranslation("security.users.field.role"));
        role.setItems(Role.values());
        role.setRenderer(new ComponentRenderer<>(this::describe));
        role.setValue(Role.VIEWER);
        var fields = new Div(new Paragraph(getTranslation("security.users.invite.what")), username, role);
        fields.addClassName("invite-fields");
        add(fields);
        var invite = new Button(getTranslation("security.users.invite.do"), click -> invite());
        invite.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        invite.addClickShortcut(Key.ENTER);
        getFooter().add(new Button(getTranslation("security.users.cancel"), click -> close()), invite);
        username.focus();
    }

    private Div describe(Role item) {
        var what = new Span(getTranslation("security.users.role." + item.name()));
        what.addClassName("invite-role-what");
        return new Div(new Span(getTranslation(Texts.key(item))), what);
    }

    private void invite() {
        var name = username.getValue().strip().toLowerCase(Locale.ROOT);
        try {
            var link = users.invite(new InvitationDraft(name, role.getValue()));
            close();
            var shown = new LinkDialog(name, link, zone);
            shown.open();
            invited.accept(name);
        } catch (UserRefusedException refused) {
            username.setErrorMessage(
                    getTranslation(refused.textKey(), refused.facts().toArray()));
            username.setInvalid(true);
            username.focus();
        }
    }
}
