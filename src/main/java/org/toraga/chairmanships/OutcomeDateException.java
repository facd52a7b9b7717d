package org.toraga.chairmanships;

import org.toraga.base.PartialDate;
import org.toraga.base.Refusal;

/** The date of an initiative's outcome is missing, or lies before the initiative was announced. */
public class OutcomeDateException extends Refusal {

    private OutcomeDateException(String textKey, Object... facts) {
        super("outcomeOn", textKey, facts);
    }

    static OutcomeDateException missing() {
        return new OutcomeDateException("chairmanships.refusal.outcomeUndated");
    }

    static OutcomeDateException beforeAnnouncement(PartialDate announcedOn) {
        return new OutcomeDateException("chairmanships.refusal.outcomeBeforeAnnouncement", announcedOn);
    }
}
