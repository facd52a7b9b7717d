package org.toraga.access;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A token as its owner sees it in the list.
 *
 * @param lastUsedAt to the minute; absent if it was never used
 * @param expiresAt absent if it is good until it is revoked
 */
public record TokenRow(
        long id,
        String name,
        Set<Scope> scopes,
        Instant madeAt,
        @Nullable Instant lastUsedAt,
        @Nullable Instant expiresAt,
        @Nullable Instant revokedAt) {

    public TokenState state(Instant now) {
        if (revokedAt != null) {
            return TokenState.REVOKED;
        }
        return expiresAt != null && !expiresAt.isAfter(now) ? TokenState.EXPIRED : TokenState.GOOD;
    }
}
