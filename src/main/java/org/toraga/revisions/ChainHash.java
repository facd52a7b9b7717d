package org.toraga.revisions;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * The hash of one revision: SHA-256 over its predecessor's hash and all that is stored of it. Every value is written with its
 * length before it, so that no two revisions have one form.
 */
final class ChainHash {

    /** What the first revision has as its predecessor's. */
    static final String BEGINNING = "0".repeat(64);

    private final MessageDigest digest = sha256();

    ChainHash(StoredRevision revision) {
        add(revision.previousHash());
        add(Long.toString(revision.id()));
        add(Long.toString(revision.at().toEpochMilli()));
        add(revision.by());
        add(revision.kind().name());
        add(revision.reason());
        add(revision.source());
        add(revision.undoes() == null ? null : revision.undoes().toString());
        add(Long.toString(revision.changeCount()));
    }

    void add(RecordedChange change) {
        add("change");
        add(Integer.toString(change.ordinal()));
        add(change.kind());
        add(change.key());
        add(change.title());
        add(change.before());
        add(change.after());
    }

    /** @param hash of what is in the chunk */
    void addChunk(int ordinal, String kind, int rows, String hash) {
        add("chunk");
        add(Integer.toString(ordinal));
        add(kind);
        add(Integer.toString(rows));
        add(hash);
    }

    private void add(@Nullable String value) {
        if (value == null) {
            digest.update(ByteBuffer.allocate(4).putInt(-1).array());
            return;
        }
        var bytes = value.getBytes(StandardCharsets.UTF_8);
        digest.update(ByteBuffer.allocate(4).putInt(bytes.length).array());
        digest.update(bytes);
    }

    /** To be called once, after everything was added. */
    String value() {
        return HexFormat.of().formatHex(digest.digest());
    }

    static String of(byte[] bytes) {
        return HexFormat.of().formatHex(sha256().digest(bytes));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
