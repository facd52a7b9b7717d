package org.toraga.briefings;

import org.toraga.base.Refusal;

/** Nothing was chosen for a pack, or nothing is known of what was chosen. */
public class EmptyPackException extends Refusal {

    private EmptyPackException(String textKey) {
        super("sections", textKey);
    }

    static EmptyPackException nothingChosen() {
        return new EmptyPackException("briefings.refusal.nothingChosen");
    }

    static EmptyPackException nothingKnown() {
        return new EmptyPackException("briefings.refusal.nothingKnown");
    }
}
