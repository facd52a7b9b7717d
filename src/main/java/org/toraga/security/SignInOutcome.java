package org.toraga.security;

/** What became of an attempt to sign in. */
public enum SignInOutcome {
    SIGNED_IN,
    /** There is such an account, and it has another password. */
    WRONG,
    /** No account has the name. */
    UNKNOWN,
    /** The password was right, and the account is locked. */
    LOCKED,
    /** Refused unseen, since others had failed shortly before; the first of each pause is kept. */
    SLOWED
}
