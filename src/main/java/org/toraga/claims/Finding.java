package org.toraga.claims;

/** What the test of a claim comes to. */
public enum Finding {
    HOLDS,
    DOES_NOT_HOLD,
    CANNOT_BE_CHECKED
}
