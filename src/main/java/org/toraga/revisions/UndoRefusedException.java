package org.toraga.revisions;

import org.toraga.base.Refusal;

/** A revision cannot be taken back, because of something later or because it is not of that kind. */
public class UndoRefusedException extends Refusal {

    private UndoRefusedException(String textKey, Object... facts) {
        super(null, textKey, facts);
    }

    /** @param later number of the revision that changed the field since. @param fieldKey key of the field's name */
    static UndoRefusedException fieldChanged(String title, String fieldKey, long later) {
        return new UndoRefusedException("revisions.refusal.fieldChanged", title, later, new FieldName(fieldKey));
    }

    /** @param later number of the revision that deleted the record */
    static UndoRefusedException deleted(String title, long later) {
        return new UndoRefusedException("revisions.refusal.deleted", title, later);
    }

    /** @param later number of the revision that added a record of the same key */
    static UndoRefusedException addedAgain(String title, long later) {
        return new UndoRefusedException("revisions.refusal.addedAgain", title, later);
    }

    /** @param figures how many stand otherwise. @param later number of the latest revision that changed figures */
    static UndoRefusedException figuresChanged(long figures, long later) {
        return new UndoRefusedException("revisions.refusal.figuresChanged", figures, later);
    }

    /** What was done to accounts. */
    static UndoRefusedException ofAccounts() {
        return new UndoRefusedException("revisions.refusal.accounts");
    }

    static UndoRefusedException impossible() {
        return new UndoRefusedException("revisions.refusal.impossible");
    }

    /** A fact that is itself a key of the bundles. */
    public record FieldName(String key) {}
}
