package org.toraga.statistics;

import org.toraga.base.Refusal;

/** A code was entered that does not have the form of an indicator's. */
public class NotAnIndicatorCodeException extends Refusal {

    NotAnIndicatorCodeException() {
        super("code", "statistics.refusal.code");
    }
}
