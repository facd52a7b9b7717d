package org.toraga.revisions;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** What is gathered for one revision before it is added to the chain. Bound to the transaction that makes the changes. */
class OpenRevision implements TransactionSynchronization {

    final RevisionKind kind;
    final @Nullable String reason;
    final @Nullable Long undoes;
    final List<RecordedChange> changes = new ArrayList<>();
    private final Set<String> sources = new LinkedHashSet<>();
    private @Nullable ChunkedChanges many;
    private boolean closed;

    /** @param reason may be blank, which is none */
    OpenRevision(RevisionKind kind, @Nullable String reason, @Nullable Long undoes) {
        this.kind = kind;
        this.reason = reason == null || reason.isBlank() ? null : reason.strip();
        this.undoes = undoes;
    }

    static @Nullable OpenRevision current() {
        return (OpenRevision) TransactionSynchronizationManager.getResource(OpenRevision.class);
    }

    void open() {
        TransactionSynchronizationManager.registerSynchronization(this);
        bind();
    }

    private void bind() {
        TransactionSynchronizationManager.bindResource(OpenRevision.class, this);
    }

    void close() {
        closed = true;
        TransactionSynchronizationManager.unbindResourceIfPossible(OpenRevision.class);
    }

    void add(RecordedChange change, @Nullable String source) {
        changes.add(change);
        sources.add(String.valueOf(source));
    }

    ChunkedChanges many(RevisionStore store, String recordKind) {
        if (many == null) {
            many = new ChunkedChanges(store, recordKind);
        } else if (!many.kind().equals(recordKind)) {
            throw new IllegalStateException("One revision holds very many changes of one kind only");
        }
        return many;
    }

    @Nullable ChunkedChanges many() {
        return many;
    }

    /** The source that every record changed here rests on, if it is the same. */
    @Nullable String source() {
        var only = sources.size() == 1 ? sources.iterator().next() : "null";
        return only.equals("null") ? null : only;
    }

    boolean isEmpty() {
        return changes.isEmpty() && (many == null || many.count() == 0);
    }

    long count() {
        return changes.size() + (many == null ? 0 : many.count());
    }

    Map<String, Set<String>> keysByKind() {
        var keys = new LinkedHashMap<String, Set<String>>();
        changes.forEach(change -> keys.computeIfAbsent(change.kind(), kind -> new LinkedHashSet<>())
                .add(change.key()));
        if (many != null && many.count() > 0) {
            keys.put(many.kind(), Set.of());
        }
        return keys;
    }

    /** A transaction of its own inside this one does not belong to this revision. */
    @Override
    public void suspend() {
        TransactionSynchronizationManager.unbindResourceIfPossible(OpenRevision.class);
    }

    @Override
    public void resume() {
        if (!closed) {
            bind();
        }
    }
}
