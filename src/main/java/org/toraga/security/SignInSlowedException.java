package org.toraga.security;

import java.time.Duration;
import org.springframework.security.core.AuthenticationException;

/** An attempt to sign in that came before the pause after failed ones was over. Nothing was compared with anything. */
class SignInSlowedException extends AuthenticationException {

    private final Duration wait;
    private final boolean first;

    /** @param first whether nobody was told of this pause before */
    SignInSlowedException(Duration wait, boolean first) {
        super("Too many failed attempts");
        this.wait = wait;
        this.first = first;
    }

    /** How long to wait, in whole seconds, at least one. */
    long seconds() {
        return wait.plusMillis(999).toSeconds();
    }

    boolean isFirst() {
        return first;
    }
}
