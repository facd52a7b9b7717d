package org.toraga.claims;

/** Why a claim cannot be checked. */
public enum Obstacle {
    /** It says what is to come of something. */
    FORECAST,
    /** Its year has not begun on the day shown. */
    YEAR_AHEAD,
    /** The desk keeps no records of what it speaks of. */
    NOT_KEPT,
    /** An editor has marked it as one that the records here cannot test. */
    MARKED,
    /** The statement names no number. */
    NO_NUMBER,
    /** Nobody belongs to its group on the day shown. */
    NO_MEMBERS,
    /** The rule of its group names an organization that is there no longer. */
    RULE_UNREADABLE,
    /** No member has a figure of the claim's year or of the years shortly before. */
    NO_FIGURES,
    /** The figures of several states cannot be put together to one. */
    NOT_COMBINABLE,
    /** No term in the chair is on record for its year. */
    NO_TERM,
    /** It is not on record when the term ends. */
    OPEN_TERM
}
