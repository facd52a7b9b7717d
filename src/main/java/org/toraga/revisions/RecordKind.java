package org.toraga.revisions;

import java.util.Optional;
import org.toraga.base.Versioned;

/**
 * A kind of record that admins keep: its history is for viewers too, and its changes can be undone. The verbs check what the
 * user may do and tell {@link Revisions} what they changed.
 *
 * @param <D> what a form edits
 */
public interface RecordKind<D extends Record> extends Recorded<D> {

    /** @param key may be any text; one that cannot be a key is that of no record */
    Optional<Versioned<D>> read(String key);

    /**
     * @return the key of the new record
     * @throws org.toraga.base.Refusal if a rule does not allow it
     */
    String create(D draft);

    /**
     * Adds a deleted record anew under the key that it had, so that links to it hold and its history goes on.
     *
     * @throws org.toraga.base.Refusal if a rule does not allow it
     */
    void restore(String key, D draft);

    /**
     * @param version that the record was read at
     * @throws org.toraga.base.ChangedMeanwhileException if it was saved or deleted since
     * @throws org.toraga.base.Refusal if a rule does not allow it
     */
    void change(String key, int version, D draft);

    /**
     * @param version that the record was read at
     * @throws org.toraga.base.ChangedMeanwhileException if it was saved or deleted since
     * @throws org.toraga.base.StillReferredToException if others rest on it
     */
    void delete(String key, int version);

    @Override
    default boolean isPublished() {
        return true;
    }
}
