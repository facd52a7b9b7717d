package org.toraga.statistics;

/** How the members of an organization are put together to one figure. */
public enum Aggregation {
    /** Added up. */
    SUM,
    /** The mean, each weighted by its value of the weight indicator in the same year. */
    WEIGHTED_MEAN,
    /** Not at all: no figure for a group means anything. */
    NONE
}
