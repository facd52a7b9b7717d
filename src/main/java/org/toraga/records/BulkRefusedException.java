package org.toraga.records;

import org.toraga.base.Refusal;

/** One record of many could not be changed, so none was. */
public class BulkRefusedException extends RuntimeException {

    private final String key;
    private final Refusal reason;

    BulkRefusedException(String key, Refusal reason) {
        super(key + ": " + reason.getMessage(), reason);
        this.key = key;
        this.reason = reason;
    }

    /** Of the record that could not be changed. */
    public String key() {
        return key;
    }

    public Refusal reason() {
        return reason;
    }
}
