package org.toraga.statistics.ui;

/** Whom a picture of the explorer is about. */
enum Scope {
    /** All states. */
    STATES,
    /** The members of one organization. */
    MEMBERS,
    /** Organizations, each as one. */
    ORGANIZATIONS,
    /** The world as the publisher adds it up. */
    WORLD,
    /** A group of one's own: ticked, or made by a rule. */
    GROUP
}
