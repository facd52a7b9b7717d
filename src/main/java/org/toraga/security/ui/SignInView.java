package org.toraga.security.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.login.LoginForm;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.toraga.base.ui.OutsideTime;

@Route(value = "sign-in", autoLayout = false)
@AnonymousAllowed
@OutsideTime
public class SignInView extends Div {

    SignInView() {
        var form = new LoginForm();
        form.setAction("sign-in");
        add(form);
    }
}
