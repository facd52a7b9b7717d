package org.toraga.briefings;

import org.toraga.base.Refusal;

/** No pack was made under a number. */
public class UnknownPackException extends Refusal {

    UnknownPackException(String number) {
        super("number", "briefings.refusal.unknown", number);
    }
}
