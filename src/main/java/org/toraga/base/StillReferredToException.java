package org.toraga.base;

/** A record cannot be deleted while others rest on it. */
public class StillReferredToException extends Refusal {

    /** For when only the database knows what refers to the record. */
    public StillReferredToException() {
        super(null, "base.refusal.referredTo");
    }

    /** @param count how many records rest on it, at least 1 */
    public StillReferredToException(long count) {
        super(null, "base.refusal.stillReferredTo", count);
    }
}
