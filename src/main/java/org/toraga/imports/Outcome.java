package org.toraga.imports;

/** What becomes of one line, or of one figure of it. */
public enum Outcome {
    NEW,
    CHANGED,
    UNCHANGED,
    REJECTED,
    /** A group of states, a territory or a gap: nothing that the desk keeps, and no fault of the file. */
    PASSED_OVER
}
