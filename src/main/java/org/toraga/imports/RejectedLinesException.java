package org.toraga.imports;

import org.toraga.base.Refusal;

/** Lines were rejected, and the rest is not wanted without them. */
public class RejectedLinesException extends Refusal {

    RejectedLinesException() {
        super(null, "imports.refusal.rejectedLines");
    }
}
