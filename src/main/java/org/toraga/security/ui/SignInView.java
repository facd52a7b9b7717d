package org.toraga.security.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.login.LoginForm;
import com.vaadin.flow.component.login.LoginI18n;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Locale;
import org.toraga.base.ui.Address;
import org.toraga.base.ui.OutsideTime;
import org.toraga.base.ui.Texts;
import org.toraga.security.DemoAccounts;
import org.toraga.security.Role;
import org.toraga.security.SignInNotice;

/** Where everybody begins. */
@Route(value = "sign-in", autoLayout = false)
@AnonymousAllowed
@OutsideTime
public class SignInView extends EntranceView implements BeforeEnterObserver {

    private static final String ADDRESS = "sign-in";

    /** Seconds: more than that nobody is asked to wait. */
    private static final int LONGEST_WAIT = 3600;

    private final DemoAccounts demo;

    SignInView(DemoAccounts demo) {
        this.demo = demo;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var address = Address.of(event);
        var parameters = event.getLocation().getQueryParameters().getParameters();
        var card = new ArrayList<Component>();
        card.add(createHead());
        Arrays.stream(SignInNotice.values())
                .filter(notice -> notice != SignInNotice.ERROR && parameters.containsKey(notice.parameter()))
                .findFirst()
                .ifPresent(notice -> card.add(createNotice(getTranslation(Texts.key(notice)))));
        address.number(SignInNotice.WAIT, 1, LONGEST_WAIT)
                .ifPresent(seconds -> card.add(createNotice(getTranslation("security.signIn.wait", seconds))));
        card.add(createForm(parameters.containsKey(SignInNotice.ERROR.parameter())));
        if (demo.enabled()) {
            card.add(createDemo());
        }
        show(card.toArray(Component[]::new));
    }

    private Div createHead() {
        var head = new Div(new H1("Toraga"), new Paragraph(getTranslation("security.signIn.lead")));
        head.addClassName("sign-in-head");
        return head;
    }

    private Paragraph createNotice(String words) {
        var text = new Paragraph(words);
        text.addClassName("sign-in-notice");
        text.getElement().setAttribute("role", "status");
        return text;
    }

    private LoginForm createForm(boolean failed) {
        var form = new LoginForm(createTexts());
        form.setAction(ADDRESS);
        form.setForgotPasswordButtonVisible(false);
        // The page has a heading of its own above.
        form.getElement().setAttribute("heading-level", "2");
        form.setError(failed);
        return form;
    }

    private LoginI18n createTexts() {
        var texts = LoginI18n.createDefault();
        var fields = texts.getForm();
        fields.setTitle(getTranslation("security.signIn.title"));
        fields.setUsername(getTranslation("security.signIn.name"));
        fields.setPassword(getTranslation("security.signIn.password"));
        fields.setSubmit(getTranslation("security.signIn.submit"));
        var error = texts.getErrorMessage();
        error.setTitle(getTranslation("security.signIn.failed"));
        error.setMessage(getTranslation("security.signIn.failed.do"));
        error.setUsername(getTranslation("security.signIn.name.missing"));
        error.setPassword(getTranslation("security.signIn.password.missing"));
        return texts;
    }

    private Div createDemo() {
        var password = new Span(demo.password());
        password.addClassName("sign-in-password");
        var lead = new Paragraph(new Span(getTranslation("security.signIn.demo.password") + " "), password);
        var panel = new Div(new H2(getTranslation("security.signIn.demo")), lead);
        panel.addClassName("sign-in-demo");
        for (var role : Role.values()) {
            panel.getElement().appendChild(createDemoForm(role));
        }
        return panel;
    }

    /** Posts what a person would have typed, so that one click goes the way of every sign-in. */
    private Element createDemoForm(Role role) {
        var button = new NativeButton(getTranslation("security.signIn.demo.as", getTranslation(Texts.key(role))));
        button.getElement().setAttribute("type", "submit");
        return new Element("form")
                .setAttribute("method", "post")
                .setAttribute("action", ADDRESS)
                .appendChild(
                        hidden("username", role.name().toLowerCase(Locale.ROOT)),
                        hidden("password", demo.password()),
                        button.getElement());
    }

    private static Element hidden(String name, String value) {
        return new Element("input")
                .setAttribute("type", "hidden")
                .setAttribute("name", name)
                .setAttribute("value", value);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("security.signIn.title") + " – Toraga";
    }
}
