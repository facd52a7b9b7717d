package org.toraga.security;

import org.toraga.base.Refusal;

/** A password cannot be changed as entered; the text says why. */
public class PasswordRefusedException extends Refusal {

    /** The fewest characters of a password. */
    public static final int SHORTEST = 12;

    /** What the hash takes in; a longer password would be cut without a word. */
    static final int MOST_BYTES = 72;

    private PasswordRefusedException(String field, String textKey, Object... facts) {
        super(field, textKey, facts);
    }

    static PasswordRefusedException wrong() {
        return new PasswordRefusedException("current", "security.password.refused.wrong");
    }

    static PasswordRefusedException tooShort() {
        return new PasswordRefusedException("chosen", "security.password.refused.short", SHORTEST);
    }

    static PasswordRefusedException tooLong() {
        return new PasswordRefusedException("chosen", "security.password.refused.long");
    }

    static PasswordRefusedException unchanged() {
        return new PasswordRefusedException("chosen", "security.password.refused.unchanged");
    }

    static PasswordRefusedException different() {
        return new PasswordRefusedException("repeated", "security.password.refused.different");
    }

    static PasswordRefusedException ofDemo() {
        return new PasswordRefusedException("chosen", "security.password.refused.demo");
    }
}
