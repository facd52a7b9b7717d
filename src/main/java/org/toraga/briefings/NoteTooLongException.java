package org.toraga.briefings;

import org.toraga.base.Refusal;

/** A note would not fit into a pack. */
public class NoteTooLongException extends Refusal {

    NoteTooLongException() {
        super("note", "briefings.refusal.noteTooLong", BriefingOrder.LONGEST_NOTE);
    }
}
