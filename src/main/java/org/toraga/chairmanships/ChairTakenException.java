package org.toraga.chairmanships;

import org.toraga.base.PartialDate;
import org.toraga.base.Refusal;
import org.toraga.countries.CountryCode;

/** Another state has the chair on some of these days; names it and its term. */
public class ChairTakenException extends Refusal {

    private ChairTakenException(String textKey, Object... facts) {
        super("start", textKey, facts);
    }

    static ChairTakenException by(Chairmanship other) {
        CountryCode country = other.country();
        PartialDate end = other.end();
        return end == null
                ? new ChairTakenException("chairmanships.refusal.chairTakenSince", country, other.start())
                : new ChairTakenException("chairmanships.refusal.chairTakenFromTo", country, other.start(), end);
    }
}
