package org.toraga.exports;

import org.toraga.base.Refusal;

/** There is nothing in it that a file could hold. */
public class NothingToExportException extends Refusal {

    public NothingToExportException() {
        super("chart", "exports.refusal.nothing");
    }
}
