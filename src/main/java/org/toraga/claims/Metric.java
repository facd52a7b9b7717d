package org.toraga.claims;

/** What a claim puts a number on. */
public enum Metric {
    /** The part of the world that the group makes up, in per cent of the publisher's own total; several indicators are added up. */
    SHARE_OF_WORLD(ClaimType.TESTABLE),
    /** The group's figure: its sum, or its weighted mean as the indicator says. */
    AGGREGATE(ClaimType.TESTABLE),
    /** How many states make up the group. */
    COUNT_OF_MEMBERS(ClaimType.TESTABLE),
    /** How many organizations the home country chairs in the claim's year. */
    COUNT_OF_CHAIRMANSHIPS(ClaimType.TESTABLE),
    /** How long the home country is in the organization's chair, a term that prolongs the one before counted on. */
    TERM_LENGTH(ClaimType.TESTABLE),
    GROWTH_EFFECT(ClaimType.FORECAST),
    PROJECTED_LOSS(ClaimType.FORECAST),
    PROJECTED_COUNT(ClaimType.FORECAST),
    RATE_AGAINST_WORLD(ClaimType.NOT_TESTABLE),
    DECREASE(ClaimType.NOT_TESTABLE),
    QUANTITY(ClaimType.NOT_TESTABLE),
    COUNT(ClaimType.NOT_TESTABLE);

    private final ClaimType type;

    Metric(ClaimType type) {
        this.type = type;
    }

    /** What a claim of this metric is at best: its year, its number and its mark may forbid a test as well. */
    public ClaimType type() {
        return type;
    }

    /** Whether it is made of the figures of a group of states. */
    public boolean isOfFigures() {
        return this == SHARE_OF_WORLD || this == AGGREGATE;
    }

    boolean needsGroup() {
        return isOfFigures() || this == COUNT_OF_MEMBERS;
    }
}
