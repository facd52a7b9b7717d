package org.toraga.briefings;

/** How far a pack has come, in the order of the work. */
public enum PackStep {
    READING,
    PAGES,
    SLIDES,
    WORKBOOK,
    KEEPING
}
