package org.toraga.base;

/** Names of the roles. Implied roles are granted at sign-in: a manager is a viewer too, an admin is both. */
public final class Roles {

    /** Reads everything but the administration. */
    public static final String VIEWER = "VIEWER";

    /** Also exports and shares. */
    public static final String MANAGER = "MANAGER";

    /** Also edits the records. */
    public static final String ADMIN = "ADMIN";

    private Roles() {}
}
