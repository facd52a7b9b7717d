package org.toraga.events;

/** How an event stands. {@link #UNKNOWN} is an outcome only: no report of it was found. */
public enum EventStatus {
    PLANNED,
    HELD,
    CANCELLED,
    POSTPONED,
    UNKNOWN
}
