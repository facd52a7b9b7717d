package org.toraga.revisions;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Writes down what is changed, in the transaction of the change itself: one without the other cannot be. Every service that
 * writes records calls {@link #record} after its write was flushed.
 */
@Component
public class Revisions {

    /** Who is named when nobody is signed in: the desk itself, for example on behalf of a command. */
    public static final String SYSTEM = "system";

    private static final int TITLE_LENGTH = 300;

    private final RevisionStore store;
    private final RecordKinds kinds;
    private final ApplicationEventPublisher events;

    Revisions(RevisionStore store, RecordKinds kinds, ApplicationEventPublisher events) {
        this.store = store;
        this.kinds = kinds;
        this.events = events;
    }

    /**
     * Records one change. It belongs to the revision that is open, see {@link #within}; without one it is a revision by itself,
     * of kind {@link RevisionKind#FORM}. Nothing is recorded if nothing differs.
     *
     * @param kind name of the record's kind, for example {@code events}
     * @param key at most 100 characters
     * @param before the draft before the change, or null if the record was added
     * @param after the draft after it, or null if the record was deleted
     * @throws org.springframework.transaction.IllegalTransactionStateException outside a transaction
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void record(String kind, String key, @Nullable Record before, @Nullable Record after) {
        RevisionGuard.recorded();
        var open = OpenRevision.current();
        if (open != null) {
            add(open, kind, key, before, after);
            return;
        }
        var alone = new OpenRevision(RevisionKind.FORM, null, null);
        add(alone, kind, key, before, after);
        write(alone);
    }

    private void add(OpenRevision open, String kind, String key, @Nullable Record before, @Nullable Record after) {
        var old = before == null ? null : RecordJson.write(before);
        var changed = after == null ? null : RecordJson.write(after);
        var shown = after == null ? before : after;
        if (shown == null) {
            throw new IllegalArgumentException("A change has a before or an after");
        }
        var whole = RecordJson.write(shown);
        if (old != null && changed != null) {
            var differing = RecordJson.differing(old, changed);
            if (differing.isEmpty()) {
                return;
            }
            old = RecordJson.only(old, differing);
            changed = RecordJson.only(changed, differing);
        }
        var source = whole.get("source");
        open.add(
                new RecordedChange(
                        open.changes.size(),
                        kind,
                        key,
                        title(kind, key, shown),
                        old == null ? null : RecordJson.text(old),
                        changed == null ? null : RecordJson.text(changed)),
                source == null || !source.isString() ? null : source.asString());
    }

    private String title(String kind, String key, Record draft) {
        var title = kinds.find(kind).map(found -> title(found, draft)).orElse(key);
        return title.length() > TITLE_LENGTH ? title.substring(0, TITLE_LENGTH) : title;
    }

    private static <D extends Record> String title(Recorded<D> kind, Record draft) {
        return kind.title(kind.draft().cast(draft));
    }

    /**
     * Makes one revision of everything that {@code changes} writes, in one transaction. Inside another call it belongs to the
     * outer revision.
     *
     * @param reason at most 500 characters; may be null or blank
     * @return what {@code changes} gives
     */
    @Transactional
    public <T extends @Nullable Object> T within(RevisionKind kind, @Nullable String reason, Supplier<T> changes) {
        return within(new OpenRevision(kind, reason, null), changes);
    }

    /** As {@link #within(RevisionKind, String, Supplier)}, for taking back an earlier revision. */
    @Transactional
    public <T extends @Nullable Object> T undoing(long revision, @Nullable String reason, Supplier<T> changes) {
        return within(new OpenRevision(RevisionKind.REVERT, reason, revision), changes);
    }

    private <T extends @Nullable Object> T within(OpenRevision revision, Supplier<T> changes) {
        if (OpenRevision.current() != null) {
            return changes.get();
        }
        revision.open();
        try {
            var result = changes.get();
            write(revision);
            return result;
        } finally {
            revision.close();
        }
    }

    /**
     * For changes of so many figures that each by itself would be too much: they are kept compressed. To be called inside
     * {@link #within}; the changes added belong to that revision.
     *
     * @param kind name of the kind of record, for example {@code observations}
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public ManyChanges recordMany(String kind) {
        var open = OpenRevision.current();
        if (open == null) {
            throw new IllegalStateException("Very many changes are recorded within a revision only");
        }
        return open.many(store, kind);
    }

    private void write(OpenRevision open) {
        if (open.isEmpty()) {
            return;
        }
        var many = open.many();
        if (many != null) {
            many.close();
        }
        var head = store.lockHead();
        var plain = new StoredRevision(
                head.revision() + 1,
                Instant.now().truncatedTo(ChronoUnit.MILLIS),
                user(),
                open.kind,
                open.reason,
                open.source(),
                open.undoes,
                open.count(),
                head.hash(),
                "");
        var hash = new ChainHash(plain);
        open.changes.forEach(hash::add);
        if (many != null) {
            many.seals().forEach(seal -> hash.addChunk(seal.ordinal(), seal.kind(), seal.rows(), seal.hash()));
        }
        var revision = plain.sealed(hash.value());
        store.add(revision, open.changes, many == null ? null : many.batch());
        publishAfterCommit(new RecordsChanged(revision.id(), revision.kind().name(), revision.by(), open.keysByKind()));
    }

    private void publishAfterCommit(RecordsChanged changed) {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                events.publishEvent(changed);
            }
        });
    }

    private static String user() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication == null ? SYSTEM : authentication.getName();
    }
}
