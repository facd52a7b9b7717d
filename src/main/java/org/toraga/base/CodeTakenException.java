package org.toraga.base;

/** A new record asked for a code that another one has. */
public class CodeTakenException extends Refusal {

    public CodeTakenException(Object code) {
        super("code", "base.refusal.codeTaken", code.toString());
    }
}
