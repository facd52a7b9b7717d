package org.toraga.security;

import java.util.List;
import org.toraga.base.Roles;

/** What an account may do; each role includes the ones before it. */
public enum Role {
    VIEWER(Roles.VIEWER),
    MANAGER(Roles.VIEWER, Roles.MANAGER),
    ADMIN(Roles.VIEWER, Roles.MANAGER, Roles.ADMIN);

    private final List<String> granted;

    Role(String... granted) {
        this.granted = List.of(granted);
    }

    /** The names of this role and of those that it includes. */
    List<String> granted() {
        return granted;
    }
}
