package org.toraga.events;

/** What sort of meeting an event is. */
public enum EventKind {
    SUMMIT,
    COUNCIL,
    FORUM,
    CONFERENCE,
    MEETING,
    RALLY,
    GAMES
}
