package org.toraga.base;

/** Somebody saved the record after it was read: saving over it would lose their change. */
public class ChangedMeanwhileException extends Refusal {

    public ChangedMeanwhileException() {
        super(null, "base.refusal.changedMeanwhile");
    }
}
