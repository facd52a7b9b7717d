package org.toraga.statistics.ui;

/** Records that can be drawn at their years. */
enum Annotation {
    ACCESSIONS,
    CHAIRS,
    EVENTS
}
