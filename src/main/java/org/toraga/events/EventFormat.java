package org.toraga.events;

/** How the participants meet. */
public enum EventFormat {
    IN_PERSON,
    ONLINE,
    HYBRID
}
