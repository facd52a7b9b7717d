package org.toraga.base;

/** A new record asked for a code that does not have the form of one. */
public class MalformedCodeException extends Refusal {

    public MalformedCodeException() {
        this("base.refusal.malformedCode");
    }

    /** @param textKey of the message that says which form the codes of the kind have */
    public MalformedCodeException(String textKey) {
        super("code", textKey);
    }
}
