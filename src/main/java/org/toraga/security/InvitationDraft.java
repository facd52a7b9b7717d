package org.toraga.security;

import java.util.regex.Pattern;

/** Somebody to be let in, as entered. */
public record InvitationDraft(String username, Role role) {

    /** Small letters alone, so that no two names differ in case; no sign that an address or a list would need to quote. */
    private static final Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9._-]{1,59}");

    boolean hasFitName() {
        return NAME.matcher(username).matches();
    }
}
