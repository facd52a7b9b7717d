package org.toraga.security;

/**
 * A change of one's own password as it was entered.
 *
 * @param current the password until now
 * @param chosen the new one
 * @param repeated the new one again
 */
public record PasswordDraft(String current, String chosen, String repeated) {

    NewPasswordDraft fresh() {
        return new NewPasswordDraft(chosen, repeated);
    }

    /** Kept out of logs. */
    @Override
    public String toString() {
        return "PasswordDraft";
    }
}
