package org.toraga.security;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.toraga.security.ui.PasswordView;

/** Lets somebody with a one-time password nowhere but to choosing their own. */
@Component
class PasswordGate implements VaadinServiceInitListener {

    private final AccountService accounts;

    PasswordGate(AccountService accounts) {
        this.accounts = accounts;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addUIInitListener(init -> init.getUI().addBeforeEnterListener(this::hold));
    }

    private void hold(BeforeEnterEvent event) {
        if (event.getNavigationTarget() != PasswordView.class && signedInWithOneTimePassword()) {
            event.forwardTo(PasswordView.class);
        }
    }

    /** What was true at sign-in is asked for anew only if it was true then: everybody else costs no query. */
    private boolean signedInWithOneTimePassword() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null
                && authentication.getPrincipal() instanceof SignInDetails details
                && details.mustChangePassword()
                && accounts.mustChangePassword();
    }
}
