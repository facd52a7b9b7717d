package org.toraga.security;

/** Whether an account can be used, as far as its record says. */
public enum AccountState {
    /** Its owner signs in with a password of their own. */
    ACTIVE,
    /** Came with a one-time password and has not chosen another yet. */
    ONE_TIME_PASSWORD,
    /** Its owner has been given a link and has not chosen a password yet. */
    LINK_OPEN,
    /** As before, and it is too late: a new link is needed. */
    LINK_EXPIRED,
    /** Nobody can sign in. */
    LOCKED
}
