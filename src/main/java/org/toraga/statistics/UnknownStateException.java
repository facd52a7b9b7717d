package org.toraga.statistics;

import org.toraga.base.Refusal;
import org.toraga.countries.CountryCode;

/** There is no state of that code. */
public class UnknownStateException extends Refusal {

    UnknownStateException(CountryCode country) {
        super("country", "statistics.refusal.unknownArea", country.value());
    }
}
