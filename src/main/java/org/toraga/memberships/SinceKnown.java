package org.toraga.memberships;

/** What is known of the first day of a membership. */
public enum SinceKnown {
    /** It began then. */
    FROM,
    /** It was so by that day; the true first day is not known. */
    BY,
    /** No date is known: the membership is left out of counts by date. */
    UNKNOWN
}
