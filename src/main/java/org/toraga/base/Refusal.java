package org.toraga.base;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A change that a rule does not allow. Says at which field of the draft the fault lies and which text of the bundles tells
 * the user what to do about it, so that every form shows every refusal in the same way.
 */
public abstract class Refusal extends RuntimeException {

    private final @Nullable String field;
    private final String textKey;
    private final transient List<Object> facts;

    /**
     * @param field name of the draft's component that is at fault, or null if it is the record as a whole
     * @param textKey key of the message in the bundles
     * @param facts what the message names, in its order; dates as {@link PartialDate} or {@link java.time.LocalDate}
     */
    protected Refusal(@Nullable String field, String textKey, Object... facts) {
        super(textKey + " " + List.of(facts));
        this.field = field;
        this.textKey = textKey;
        this.facts = List.of(facts);
    }

    public @Nullable String field() {
        return field;
    }

    public String textKey() {
        return textKey;
    }

    public List<Object> facts() {
        return facts;
    }
}
