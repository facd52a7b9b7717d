package org.toraga.access;

/** Whether a token still opens anything. */
public enum TokenState {
    GOOD,
    EXPIRED,
    REVOKED
}
