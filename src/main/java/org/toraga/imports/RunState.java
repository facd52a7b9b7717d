package org.toraga.imports;

/** How far an import has come. */
public enum RunState {
    /** The file is there; nothing was read of it but its header. */
    RECEIVED,
    /** The dry run is under way. */
    CHECKING,
    CHECKED,
    APPLYING,
    APPLIED,
    /** By a user; nothing was changed. */
    CANCELLED,
    /** The file could not be read, or the change was refused; nothing was changed. */
    FAILED,
    /** The desk was stopped in the middle; nothing was changed. */
    INTERRUPTED;

    /** Whether something is going on in the background. */
    public boolean isUnderWay() {
        return this == CHECKING || this == APPLYING;
    }
}
