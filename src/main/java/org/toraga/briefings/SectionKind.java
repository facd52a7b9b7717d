package org.toraga.briefings;

/** A part of a pack that can be left out or moved. */
public enum SectionKind {
    /** What it is. */
    FACTS,
    /** An event as planned, and what became of it. */
    PLAN,
    /** Who has the chair, and for how long. */
    CHAIRMANSHIPS,
    /** Who belongs to it, or to what it belongs. */
    MEMBERS,
    /** What those compared share. */
    COMMON,
    PRIORITIES,
    INITIATIVES,
    EVENTS,
    /** Charts. */
    FIGURES,
    CLAIMS,
    STATEMENTS,
    /** What the one who made the pack adds to it. */
    NOTE
}
