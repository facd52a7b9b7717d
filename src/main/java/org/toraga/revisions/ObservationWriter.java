package org.toraga.revisions;

import java.util.Iterator;

/** Writes very many figures at once, for undoing an import. Implemented by the module that keeps the figures. */
public interface ObservationWriter {

    /**
     * Makes the changes in the current transaction, in batches: each figure that stands as {@code before} says (compared by
     * value, null for none) is set to {@code after}, or taken out if that is null. Tells {@link Revisions} nothing: the caller
     * does.
     *
     * @param changes read once, from first to last; may be millions
     * @return how many figures stand otherwise than {@code before} says; the caller then rolls everything back
     */
    long write(Iterator<ObservationChange> changes);
}
