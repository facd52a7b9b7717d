package org.toraga.base;

/** A draft refers to a record that is not there, or is no longer. */
public class UnknownCodeException extends Refusal {

    /** @param field of the draft that holds {@code code} */
    public UnknownCodeException(String field, Object code) {
        super(field, "base.refusal.unknownCode", code.toString());
    }
}
