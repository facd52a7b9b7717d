package org.toraga.claims;

/** Whether a claim can be tested at all. */
public enum ClaimType {
    TESTABLE,
    /** Speaks of what is still to come: never called right or wrong. */
    FORECAST,
    /** Speaks of what the desk keeps no records of. */
    NOT_TESTABLE
}
