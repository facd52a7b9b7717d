package org.toraga.base;

/** How far a fact can be relied on; {@link #LOW} is shown as doubtful, with the record's note on why. */
public enum Confidence {
    HIGH,
    MEDIUM,
    LOW;

    public boolean isDoubtful() {
        return this == LOW;
    }
}
