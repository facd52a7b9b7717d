package org.toraga.claims;

/** How a claim sets its number against the figure. */
public enum Comparator {
    /** Within ten per cent of the number, unless the claim has a tolerance of its own. */
    ABOUT,
    OVER,
    UNDER,
    /** Within rounding. */
    EXACTLY
}
