package org.toraga.chairmanships;

/** How far an initiative has come. */
public enum InitiativeStatus {
    PROPOSED,
    AGREED,
    IN_PROGRESS,
    ADOPTED,
    DONE
}
