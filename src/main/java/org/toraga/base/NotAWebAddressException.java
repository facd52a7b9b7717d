package org.toraga.base;

/** An address was refused because it is not one of http or https. */
public class NotAWebAddressException extends Refusal {

    NotAWebAddressException(String field) {
        super(field, "base.refusal.notAWebAddress");
    }
}
