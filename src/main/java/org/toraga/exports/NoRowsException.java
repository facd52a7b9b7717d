package org.toraga.exports;

import org.toraga.base.Refusal;

/** The filter leaves nothing that a file could hold. */
public class NoRowsException extends Refusal {

    NoRowsException() {
        super(null, "exports.table.refusal.nothing");
    }
}
