package org.toraga.imports;

import java.util.List;
import org.toraga.base.Refusal;

/** Something in a line that cannot be taken; becomes a {@link Rejection} where the line is known. Cheap to throw by the million. */
class Fault extends RuntimeException {

    private final String column;
    private final String value;
    private final String textKey;
    private final transient List<Object> facts;

    Fault(String column, String value, String reason, Object... facts) {
        this(column, value, "imports.rejection." + reason, List.of(facts));
    }

    Fault(String column, String value, Refusal refused) {
        this(column, value, refused.textKey(), refused.facts());
    }

    private Fault(String column, String value, String textKey, List<Object> facts) {
        super(textKey, null, false, false);
        this.column = column;
        this.value = value;
        this.textKey = textKey;
        this.facts = facts;
    }

    Rejection rejection(long line) {
        return new Rejection(line, column, value, textKey, facts);
    }
}
