package org.toraga.revisions;

/** In which way records were changed. */
public enum RevisionKind {
    /** One record, in its form. */
    FORM,
    /** One field of several records at once. */
    BULK,
    /** From a file or from the World Bank. */
    IMPORT,
    /** An earlier revision was undone. */
    REVERT,
    /** An account was added, changed or locked. */
    USERS
}
