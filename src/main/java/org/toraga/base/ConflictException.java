package org.toraga.base;

/** The database refused a change that the rules had let through: what it rests on was changed or deleted meanwhile. */
public class ConflictException extends Refusal {

    public ConflictException() {
        super(null, "base.refusal.conflict");
    }
}
