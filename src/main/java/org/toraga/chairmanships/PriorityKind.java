package org.toraga.chairmanships;

/** What a priority is to the one who set it. */
public enum PriorityKind {
    /** An aim of the chair. */
    PRIORITY,
    /** A measure that it asks for. */
    PROPOSAL,
    /** A danger named, without a measure yet. */
    CONCERN,
    /** A purpose of the organization itself. */
    MANDATE
}
