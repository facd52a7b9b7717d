package org.toraga.security;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A line of the list of accounts.
 *
 * @param linkValidUntil until when the link to choose a password can be used, or could; null if there is none
 * @param lastSignedIn null if they never have
 * @param demo whether it is an account for trying the desk out
 */
public record AccountRow(
        String username,
        Role role,
        AccountState state,
        @Nullable Instant linkValidUntil,
        @Nullable Instant lastSignedIn,
        int openSessions,
        boolean demo) {}
