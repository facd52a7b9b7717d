package org.toraga.access;

/** What a token lets a program do, within what its account may do. */
public enum Scope {
    /** Ask the interface for programs. */
    READ,
    /** Take whole lists as files; for managers. */
    EXPORT,
    /** Follow events in a calendar. */
    CALENDAR;

    /** The authority that stands for it once somebody is signed in. */
    public String authority() {
        return "SCOPE_" + name();
    }
}
