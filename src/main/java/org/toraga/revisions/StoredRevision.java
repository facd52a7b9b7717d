package org.toraga.revisions;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One link of the chain.
 *
 * @param at to the millisecond
 * @param source that all its records rest on, if it is one
 * @param undoes the earlier revision that this one takes back
 * @param changeCount records and figures changed
 * @param previousHash that of the revision before it
 */
record StoredRevision(
        long id,
        Instant at,
        String by,
        RevisionKind kind,
        @Nullable String reason,
        @Nullable String source,
        @Nullable Long undoes,
        long changeCount,
        String previousHash,
        String hash) {

    StoredRevision sealed(String seal) {
        return new StoredRevision(id, at, by, kind, reason, source, undoes, changeCount, previousHash, seal);
    }
}
