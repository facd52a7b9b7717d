package org.toraga.events;

/** In what an outcome can differ from its plan. */
public enum EventChange {
    CANCELLED,
    POSTPONED,
    /** No report of the event was found. */
    NO_REPORT,
    /** Held on other days than announced. */
    DATE_MOVED,
    /** Announced by month or year, held on days within it. */
    DATE_SET,
    PLACE_MOVED,
    /** Announced without a place. */
    PLACE_SET
}
