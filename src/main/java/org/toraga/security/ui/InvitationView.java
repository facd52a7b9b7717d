package org.toraga.security.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.toraga.base.ui.OutsideTime;
import org.toraga.security.LinkRefusedException;
import org.toraga.security.PasswordLinks;
import org.toraga.security.PasswordRefusedException;
import org.toraga.security.SignInNotice;

/** Where somebody who was given a link chooses the password of their account. To look at it does not use the link up. */
@Route(value = InvitationView.PATH + "/:token", autoLayout = false)
@AnonymousAllowed
@OutsideTime
public class InvitationView extends EntranceView implements BeforeEnterObserver {

    static final String PATH = "invitation";

    private static final String SIGN_IN = "sign-in";

    private final transient PasswordLinks links;
    private NewPasswordFields password = new NewPasswordFields();
    private String token = "";

    InvitationView(PasswordLinks links) {
        this.links = links;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        token = event.getRouteParameters().get("token").orElse("");
        links.accountOf(token).ifPresentOrElse(this::showFields, this::showRefusal);
    }

    private void showFields(String account) {
        var name = new TextField(getTranslation("security.signIn.name"));
        name.setValue(account);
        name.setReadOnly(true);
        name.getElement().setAttribute("autocomplete", "username");
        var save = new Button(getTranslation("security.link.save"), click -> save());
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        save.addClickShortcut(Key.ENTER);
        password = new NewPasswordFields();
        password.addComponentAsFirst(name);
        password.add(save);
        show(head("security.link.title", "security.link.lead"), password);
    }

    private void save() {
        try {
            links.choosePassword(token, password.read());
        } catch (PasswordRefusedException refused) {
            password.show(refused);
            return;
        } catch (LinkRefusedException tooLate) {
            showRefusal();
            return;
        }
        getUI().ifPresent(ui ->
                ui.getPage().setLocation(SignInNotice.CHOSEN.address().substring(1)));
    }

    private void showRefusal() {
        show(
                head("security.link.over", "security.link.refused"),
                new Paragraph(new Anchor(SIGN_IN, getTranslation("security.link.signIn"))));
    }

    private Div head(String title, String lead) {
        var head = new Div(new H1(getTranslation(title)), new Paragraph(getTranslation(lead)));
        head.addClassNames("sign-in-head", "invitation-head");
        return head;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("security.link.title") + " – Toraga";
    }
}
