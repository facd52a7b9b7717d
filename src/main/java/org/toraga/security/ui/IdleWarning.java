package org.toraga.security.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.spring.security.AuthenticationContext;
import java.time.Duration;
import org.toraga.security.SignInNotice;

/**
 * Warns somebody who does nothing that they will be signed out, two minutes ahead, and signs them out when the time is up.
 * What is done in the page without the server, such as reading and scrolling, counts as doing something.
 */
@Tag("toraga-idle-warning")
@JsModule("./idle-warning.ts")
public class IdleWarning extends Component {

    private static final Duration AHEAD = Duration.ofMinutes(2);

    /** The page ends the session that much before the server would, so that it can still say why. */
    private static final int MARGIN_SECONDS = 5;

    private final AuthenticationContext authentication;

    public IdleWarning(AuthenticationContext authentication) {
        this.authentication = authentication;
    }

    @Override
    protected void onAttach(AttachEvent event) {
        var session = VaadinSession.getCurrent().getSession();
        var timeout = session == null ? 0 : session.getMaxInactiveInterval() - MARGIN_SECONDS;
        var element = getElement();
        element.setProperty("timeoutSeconds", timeout);
        element.setProperty("warningSeconds", Math.min(AHEAD.toSeconds(), timeout / 2));
        element.setProperty("heading", getTranslation("security.idle.title"));
        element.setProperty("message", getTranslation("security.idle.message"));
        element.setProperty("stayLabel", getTranslation("security.idle.stay"));
        element.setProperty("leaveLabel", getTranslation("security.signOut"));
        element.setProperty("signInAddress", address());
    }

    /** The call itself is what counts: it is a request of the user's. */
    @ClientCallable
    private void stay() {}

    @ClientCallable
    private void leave() {
        authentication.logout();
    }

    @ClientCallable
    private void timeOut() {
        getUI().ifPresent(ui -> {
            ui.getPage().setLocation(address());
            ui.getSession().getSession().invalidate();
        });
    }

    private static String address() {
        return SignInNotice.IDLE.address().substring(1);
    }
}
