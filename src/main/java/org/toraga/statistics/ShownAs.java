package org.toraga.statistics;

/** What figures are expressed as. */
public enum ShownAs {
    /** As they are, in the unit of the indicator. */
    VALUE,
    /** Part of the world, in per cent. */
    SHARE,
    /** For each inhabitant, or for each thousand of them. */
    HEAD,
    /** Against the figure of one year, which is 100. */
    INDEX,
    /** Change against the year before, in per cent. */
    GROWTH
}
