package org.toraga.revisions;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The tables of the history. Rows are added and read; nothing here changes or deletes one. */
@Component
class RevisionStore {

    /** The end of the chain. */
    record Head(long revision, String hash) {}

    /** @param packed compressed changes, {@link PackedChanges} */
    record Chunk(int ordinal, String kind, int rows, byte[] packed) {}

    private static final String COLUMNS =
            "id, made_at, username, kind, reason, source_code, undoes, change_count, previous_hash, hash";

    private final JdbcClient jdbc;

    RevisionStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Reads the end of the chain, and keeps others from adding to it until the transaction ends. */
    Head lockHead() {
        return head(" for update");
    }

    Head head() {
        return head("");
    }

    private Head head(String lock) {
        return jdbc.sql("select revision_id, hash from revision_head where id = 1" + lock)
                .query((row, number) -> new Head(row.getLong(1), row.getString(2)))
                .single();
    }

    void add(StoredRevision revision, List<RecordedChange> changes, @Nullable String batch) {
        jdbc.sql("insert into revision (" + COLUMNS
                        + ") values (:id, :at, :by, :kind, :reason, :source, :undoes, :count," + " :previous, :hash)")
                .param("id", revision.id())
                .param("at", OffsetDateTime.ofInstant(revision.at(), ZoneOffset.UTC))
                .param("by", revision.by())
                .param("kind", revision.kind().name())
                .param("reason", revision.reason())
                .param("source", revision.source())
                .param("undoes", revision.undoes())
                .param("count", revision.changeCount())
                .param("previous", revision.previousHash())
                .param("hash", revision.hash())
                .update();
        for (var change : changes) {
            jdbc.sql("""
                            insert into revision_change
                                (revision_id, ordinal, record_kind, record_key, title, before_text, after_text)
                            values (:revision, :ordinal, :kind, :key, :title, :before, :after)
                            """)
                    .param("revision", revision.id())
                    .param("ordinal", change.ordinal())
                    .param("kind", change.kind())
                    .param("key", change.key())
                    .param("title", change.title())
                    .param("before", change.before())
                    .param("after", change.after())
                    .update();
        }
        if (batch != null) {
            jdbc.sql("insert into revision_batch (revision_id, batch) values (:revision, :batch)")
                    .param("revision", revision.id())
                    .param("batch", batch)
                    .update();
        }
        jdbc.sql("update revision_head set revision_id = :id, hash = :hash where id = 1")
                .param("id", revision.id())
                .param("hash", revision.hash())
                .update();
    }

    void addChunk(String batch, Chunk chunk) {
        jdbc.sql("insert into revision_chunk (batch, ordinal, record_kind, row_count, packed)"
                        + " values (:batch, :ordinal, :kind, :rows, :packed)")
                .param("batch", batch)
                .param("ordinal", chunk.ordinal())
                .param("kind", chunk.kind())
                .param("rows", chunk.rows())
                .param("packed", chunk.packed())
                .update();
    }

    Optional<StoredRevision> find(long id) {
        return jdbc.sql("select " + COLUMNS + " from revision where id = :id")
                .param("id", id)
                .query((row, number) -> revision(row))
                .optional();
    }

    /** The next revisions of the chain, at most {@code limit}. */
    List<StoredRevision> after(long id, int limit) {
        return jdbc.sql("select " + COLUMNS + " from revision where id > :id order by id fetch next :limit rows only")
                .param("id", id)
                .param("limit", limit)
                .query((row, number) -> revision(row))
                .list();
    }

    List<RecordedChange> changes(long revision) {
        return jdbc.sql("""
                        select ordinal, record_kind, record_key, title, before_text, after_text
                        from revision_change where revision_id = :revision order by ordinal
                        """)
                .param("revision", revision)
                .query((row, number) -> new RecordedChange(
                        row.getInt(1),
                        row.getString(2),
                        row.getString(3),
                        row.getString(4),
                        row.getString(5),
                        row.getString(6)))
                .list();
    }

    /** One chunk of a revision, counted from 0: they are large, and so read one by one. */
    Optional<Chunk> chunk(long revision, int ordinal) {
        return jdbc.sql("""
                        select c.ordinal, c.record_kind, c.row_count, c.packed
                        from revision_chunk c join revision_batch b on b.batch = c.batch
                        where b.revision_id = :revision and c.ordinal = :ordinal
                        """)
                .param("revision", revision)
                .param("ordinal", ordinal)
                .query((row, number) -> new Chunk(row.getInt(1), row.getString(2), row.getInt(3), row.getBytes(4)))
                .optional();
    }

    private static StoredRevision revision(ResultSet row) throws SQLException {
        var undoes = row.getObject(7, Long.class);
        return new StoredRevision(
                row.getLong(1),
                row.getObject(2, OffsetDateTime.class).toInstant(),
                row.getString(3),
                RevisionKind.valueOf(row.getString(4)),
                row.getString(5),
                row.getString(6),
                undoes,
                row.getLong(8),
                row.getString(9),
                row.getString(10));
    }
}
