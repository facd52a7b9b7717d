package org.toraga.security;

import java.util.Locale;

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
    /** The session is over for a reason that the page could not tell, such as a restart. */
    EXPIRED;

    /** As it stands in the address. */
    public String parameter() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The sign-in page with this notice, from the root of the desk. */
    public String address() {
        return "/sign-in?" + parameter();
    }
}
