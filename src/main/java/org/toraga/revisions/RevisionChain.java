package org.toraga.revisions;

import java.util.Optional;
import org.springframework.stereotype.Component;

/** Checks that every revision is as it was stored, and that none is missing. */
@Component
class RevisionChain {

    private static final int BATCH = 500;

    private final RevisionStore store;

    RevisionChain(RevisionStore store) {
        this.store = store;
    }

    /** Reads the chain link by link up to where it ends now; memory does not grow with its length. */
    Verification verify() {
        var head = store.head();
        var previous = new RevisionStore.Head(0, ChainHash.BEGINNING);
        while (previous.revision() < head.revision()) {
            var links = store.after(previous.revision(), BATCH);
            if (links.isEmpty()) {
                return broken(previous);
            }
            for (var link : links) {
                if (link.id() > head.revision()) {
                    break;
                }
                if (link.id() != previous.revision() + 1
                        || !link.previousHash().equals(previous.hash())
                        || !link.hash().equals(hash(link))) {
                    return broken(previous);
                }
                previous = new RevisionStore.Head(link.id(), link.hash());
            }
        }
        return previous.hash().equals(head.hash())
                ? new Verification(previous.revision(), Optional.empty())
                : new Verification(Math.max(0, previous.revision() - 1), Optional.of(previous.revision()));
    }

    private static Verification broken(RevisionStore.Head previous) {
        return new Verification(previous.revision(), Optional.of(previous.revision() + 1));
    }

    private String hash(StoredRevision revision) {
        var hash = new ChainHash(revision);
        var changes = store.changes(revision.id());
        changes.forEach(hash::add);
        // Only a revision with more changes than records has chunks.
        if (revision.changeCount() > changes.size()) {
            for (int i = 0; ; i++) {
                var chunk = store.chunk(revision.id(), i).orElse(null);
                if (chunk == null) {
                    break;
                }
                hash.addChunk(chunk.ordinal(), chunk.kind(), chunk.rows(), ChainHash.of(chunk.packed()));
            }
        }
        return hash.value();
    }
}
