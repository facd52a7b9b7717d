package org.toraga.records;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.transaction.annotation.Transactional;
import org.toraga.base.ChangedMeanwhileException;
import org.toraga.base.CodeTakenException;
import org.toraga.base.Flush;
import org.toraga.base.Refusal;
import org.toraga.base.Roles;
import org.toraga.base.Versioned;
import org.toraga.revisions.RecordKind;
import org.toraga.revisions.Revisions;

/**
 * How a record of any kind is added, changed and deleted: by an admin, at the version that was read, refused before the
 * database has to refuse, and written into the history in the same transaction. A service of one kind says what differs.
 *
 * <p>No method is final: Spring puts a class of its own before each service, which passes on only what it can override.
 *
 * @param <D> the draft that a form edits
 * @param <E> the record as stored
 */
public abstract class RecordService<D extends Record, E extends StoredRecord<D>> implements RecordKind<D> {

    private static final String ADMIN_ONLY = "hasRole('" + Roles.ADMIN + "')";

    private final Revisions revisions;
    private final RecordTable<E> table;
    private final String name;
    private final Class<D> draft;
    private final String fieldPrefix;

    /**
     * @param name of the kind, the last part of its working list's address, for example {@code events}
     * @param fieldPrefix of the keys of its fields' labels, for example {@code events.field.}
     */
    protected RecordService(
            Revisions revisions, RecordTable<E> table, String name, Class<D> draft, String fieldPrefix) {
        this.revisions = revisions;
        this.table = table;
        this.name = name;
        this.draft = draft;
        this.fieldPrefix = fieldPrefix;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public Class<D> draft() {
        return draft;
    }

    @Override
    public String fieldPrefix() {
        return fieldPrefix;
    }

    /** @param key of a record, or any other text, which finds nothing */
    @Override
    @PreAuthorize(ADMIN_ONLY)
    @Transactional(readOnly = true)
    public Optional<Versioned<D>> read(String key) {
        return stored(key).map(record -> new Versioned<>(record.key(), record.version(), record.toDraft()));
    }

    /**
     * Adds a record.
     *
     * @return its key
     * @throws CodeTakenException if another record of the kind has its code
     * @throws Refusal also as the rules of the kind demand
     */
    @Override
    @PreAuthorize(ADMIN_ONLY)
    @Transactional
    public String create(D draft) {
        check(draft);
        var wanted = newKey(draft);
        refuseTaken(wanted, draft);
        var record = plan(draft);
        Flush.saved(() -> table.insert(record));
        revisions.record(name, record.key(), null, record.toDraft());
        return record.key();
    }

    private void refuseTaken(@Nullable String key, D draft) {
        if (key != null && stored(key).isPresent()) {
            throw taken(key, draft);
        }
    }

    /**
     * Adds a deleted record anew under the key that it had.
     *
     * @throws CodeTakenException if there is such a record
     * @throws Refusal also as the rules of the kind demand
     */
    @Override
    @PreAuthorize(ADMIN_ONLY)
    @Transactional
    public void restore(String key, D draft) {
        check(draft);
        refuseTaken(key, draft);
        var record = plan(draft);
        var restored = record.toDraft();
        Flush.saved(() -> table.insert(record));
        if (!record.key().equals(key)) {
            renumber(record, key);
        }
        revisions.record(name, key, null, restored);
    }

    /**
     * Changes everything but what is fixed once stored.
     *
     * @param version that the record had when {@code draft} was read
     * @throws ChangedMeanwhileException if it was saved or deleted since
     * @throws Refusal also as the rules of the kind demand
     */
    @Override
    @PreAuthorize(ADMIN_ONLY)
    @Transactional
    public void change(String key, int version, D draft) {
        check(draft);
        var record = at(key, version);
        var before = record.toDraft();
        revise(record, draft);
        Flush.saved(() -> table.update(record));
        revisions.record(name, record.key(), before, record.toDraft());
    }

    /**
     * @param version that the record was read at
     * @throws ChangedMeanwhileException if it was saved or deleted since
     * @throws org.toraga.base.StillReferredToException if other records rest on it
     */
    @Override
    @PreAuthorize(ADMIN_ONLY)
    @Transactional
    public void delete(String key, int version) {
        var record = at(key, version);
        refuseDeletion(record);
        var before = record.toDraft();
        Flush.deleted(() -> table.delete(record));
        revisions.record(name, record.key(), before, null);
    }

    private E at(String key, int version) {
        return locked(key).filter(record -> record.version() == version).orElseThrow(ChangedMeanwhileException::new);
    }

    /** The record of that key, or none for any other text. */
    protected abstract Optional<E> stored(String key);

    /** As {@link #stored}, for a change: kinds that check records against each other keep others from changing it. */
    protected Optional<E> locked(String key) {
        return stored(key);
    }

    /**
     * The key that a new record asks for, or null if the database numbers the records.
     *
     * @throws org.toraga.base.MalformedCodeException if it does not have the form of one
     */
    protected abstract @Nullable String newKey(D draft);

    /**
     * Gives a record, which the database has just numbered, the number back that it had before it was deleted.
     *
     * @throws IllegalStateException if the database does not number records of this kind
     */
    protected void renumber(E record, String key) {
        throw new IllegalStateException(key + " is not the key of " + record.key());
    }

    /** What is wrong when {@code key} belongs to another record. */
    protected Refusal taken(String key, D draft) {
        return new CodeTakenException(key);
    }

    /**
     * Refuses a draft that refers to what there is not, and keeps waiting whoever else changes what it has to agree with.
     *
     * @throws org.toraga.base.UnknownCodeException if it refers to a record that there is not
     */
    protected void check(D draft) {}

    /**
     * The record as it is to be stored.
     *
     * @throws Refusal if a rule is against it
     */
    protected abstract E plan(D draft);

    /**
     * Makes the record as {@code draft} says.
     *
     * @throws Refusal if a rule is against it
     */
    protected void revise(E record, D draft) {
        record.revise(draft);
    }

    /** @throws Refusal if the record has to stay */
    protected void refuseDeletion(E record) {}
}
