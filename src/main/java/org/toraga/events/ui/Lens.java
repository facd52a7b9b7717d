package org.toraga.events.ui;

/** Ways to look at the same events. */
enum Lens {
    GRID,
    PLANNER,
    MONTH,
    TIMELINE
}
