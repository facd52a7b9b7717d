package org.toraga.security;

import java.time.Instant;
import org.springframework.context.event.EventListener;
import org.springframework.security.authentication.event.InteractiveAuthenticationSuccessEvent;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** Notes who has signed in. Machines that authenticate each of their requests are not noted: they open no session. */
@Component
class SignInWatch {

    private final SignInLog log;
    private final AccountQueries accounts;
    private final OpenSessions sessions;
    private final AccountRepository current;

    SignInWatch(SignInLog log, AccountQueries accounts, OpenSessions sessions, AccountRepository current) {
        this.log = log;
        this.accounts = accounts;
        this.sessions = sessions;
        this.current = current;
    }

    @EventListener
    void signedIn(InteractiveAuthenticationSuccessEvent success) {
        if (!(RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes attributes)
                || !(success.getAuthentication().getPrincipal() instanceof SignInDetails details)) {
            return;
        }
        var now = Instant.now();
        var request = attributes.getRequest();
        sessions.begin(request);
        accounts.signedIn(details.getUsername(), now);
        log.record(now, details.getUsername(), request.getRemoteAddr(), SignInOutcome.SIGNED_IN);
        if (hasChanged(details)) {
            sessions.endAll(details.getUsername());
        }
    }

    /** An account may be locked between the look at it and the beginning of the session, which then nothing has ended. */
    private boolean hasChanged(SignInDetails details) {
        return current.findByUsername(details.getUsername())
                .filter(account -> !account.isLocked() && account.role() == details.role())
                .isEmpty();
    }
}
