package org.toraga.revisions;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Stores very many changes chunk by chunk while they come in, so that they never are in memory all at once. */
class ChunkedChanges implements ManyChanges {

    private static final int ROWS_OF_A_CHUNK = 50_000;

    /** Bytes: H2 takes a megabyte in such a column. */
    private static final int SIZE_OF_A_CHUNK = 700_000;

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
        if (open.rows() == ROWS_OF_A_CHUNK || open.size() > SIZE_OF_A_CHUNK) {
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
