package org.toraga.base;

import org.jspecify.annotations.Nullable;

/** A span was refused because no day lies between its start and its end. */
public class EndsBeforeStartException extends Refusal {

    /** A refusal at the draft's component {@code end}. */
    public EndsBeforeStartException(PartialDate start, @Nullable PartialDate end) {
        super("end", "base.refusal.endsBeforeStart", start, end == null ? start : end);
    }
}
