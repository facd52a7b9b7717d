package org.toraga.revisions;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Stores very many changes chunk by chunk while they come in, so that they never are in memory all at once. */
class ChunkedChanges implements ManyChanges {

    /** What the chain holds of a chunk. */
    record Seal(int ordinal, String kind, int rows, String hash) {}

    private final RevisionStore store;
    private final String kind;
    private final String batch = UUID.randomUUID().toString();
    private final List<Seal> seals = new ArrayList<>();
    private PackedChanges open = new PackedChanges();
    private long count;

    ChunkedChanges(RevisionStore store, String kind) {
        this.store = store;
        this.kind = kind;
    }

    @Override
    public void add(ObservationChange change) {
        open.add(change);
        count++;
        if (open.isFull()) {
            close();
        }
    }

    @Override
    public long count() {
        return count;
    }

    /** Stores what has not been stored yet. */
    void close() {
        if (open.rows() > 0) {
            var rows = open.rows();
            var packed = open.finish();
            store.addChunk(batch, new RevisionStore.Chunk(seals.size(), kind, rows, packed));
            seals.add(new Seal(seals.size(), kind, rows, ChainHash.of(packed)));
            open = new PackedChanges();
        }
    }

    String kind() {
        return kind;
    }

    String batch() {
        return batch;
    }

    List<Seal> seals() {
        return seals;
    }
}
