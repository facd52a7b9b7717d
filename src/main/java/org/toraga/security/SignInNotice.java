package org.toraga.security;

import java.util.Locale;
import org.springframework.security.core.AuthenticationException;

/** Why somebody finds themselves on the sign-in page, as its address says. */
public enum SignInNotice {
    /** What was entered does not fit an account. */
    ERROR,
    /** Signed out by their own wish. */
    OUT,
    /** Nothing was done for too long. */
    IDLE,
    /** The session was ended from another browser, or everywhere. */
    ENDED,
    /** A password was chosen by a link, and can be used now. */
    CHOSEN,
    /** The session is over for a reason that the page could not tell, such as a restart. */
    EXPIRED;

    /** The sign-in page, from the root of the desk. */
    static final String PAGE = "/sign-in";

    /** Parameter of the sign-in page: seconds to wait after too many failed attempts. */
    public static final String WAIT = "wait";

    /** As it stands in the address. */
    public String parameter() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The sign-in page with this notice, from the root of the desk. */
    public String address() {
        return PAGE + "?" + parameter();
    }

    /** The sign-in page after an attempt that failed. It tells no more than that, or how long to wait. */
    static String addressAfter(AuthenticationException failure) {
        return failure instanceof SignInSlowedException slowed
                ? "%s?%s=%d".formatted(PAGE, WAIT, slowed.seconds())
                : ERROR.address();
    }
}
