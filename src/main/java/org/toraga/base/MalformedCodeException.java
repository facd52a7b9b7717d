package org.toraga.base;

/** A new record asked for a code that does not have the form of one. */
public class MalformedCodeException extends Refusal {

    public MalformedCodeException() {
        super("code", "base.refusal.malformedCode");
    }
}
