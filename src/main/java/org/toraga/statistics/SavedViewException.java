package org.toraga.statistics;

import org.toraga.base.Refusal;

/** A view cannot be kept as asked for. */
public class SavedViewException extends Refusal {

    private SavedViewException(String field, String fault, Object... facts) {
        super(field, "statistics.refusal.savedView." + fault, facts);
    }

    static SavedViewException nameless() {
        return new SavedViewException("name", "nameless");
    }

    static SavedViewException nameTooLong(int longest) {
        return new SavedViewException("name", "nameTooLong", longest);
    }

    static SavedViewException nameTaken(String name) {
        return new SavedViewException("name", "nameTaken", name);
    }

    static SavedViewException tooMuch() {
        return new SavedViewException("query", "tooMuch");
    }

    /** It was deleted meanwhile, or is somebody else's. */
    static SavedViewException gone() {
        return new SavedViewException("name", "gone");
    }
}
