package org.toraga.api;

/** What figures of the members of an organization come to. */
enum AggregateMeasure {
    /** Their sum, or their mean weighted as the indicator says. */
    VALUE,
    /** The part of the world that they make up, in per cent of the publisher's own total. */
    SHARE_OF_WORLD
}
