package org.toraga.chairmanships;

import org.toraga.base.Refusal;

/** A priority cannot stand at the place asked for. */
public class OrdinalException extends Refusal {

    private OrdinalException(String textKey, Object... facts) {
        super("ordinal", textKey, facts);
    }

    static OrdinalException belowOne() {
        return new OrdinalException("chairmanships.refusal.ordinalBelowOne");
    }

    /** @param other the priority of the same organization that stands there */
    static OrdinalException takenBy(Priority other) {
        return new OrdinalException("chairmanships.refusal.ordinalTaken", other.key(), other.title());
    }
}
