package org.toraga.security;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What the history keeps of an account. Holds no secret.
 *
 * @param linkValidUntil until when the link to choose a password can be used; null if there is none
 */
public record AccountDraft(
        String username,
        Role role,
        boolean locked,
        @Nullable Instant linkValidUntil) {}
