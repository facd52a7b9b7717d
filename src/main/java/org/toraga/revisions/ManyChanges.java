package org.toraga.revisions;

/** Takes the changes of very many figures one by one, while they are made, and keeps them compressed. */
public interface ManyChanges {

    /** To be called in the transaction and inside the {@link Revisions#within} that asked for it. */
    void add(ObservationChange change);

    /** How many were added. */
    long count();
}
