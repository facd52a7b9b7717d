package org.toraga.security;

import java.nio.charset.StandardCharsets;

/** A password as it was chosen: twice, since nobody sees what they type. */
public record NewPasswordDraft(String chosen, String repeated) {

    /** @throws PasswordRefusedException if the password is too short or too long, or the two entries differ */
    void refuseUnfit() {
        if (chosen.codePointCount(0, chosen.length()) < PasswordRefusedException.SHORTEST) {
            throw PasswordRefusedException.tooShort();
        }
        if (chosen.getBytes(StandardCharsets.UTF_8).length > PasswordRefusedException.MOST_BYTES) {
            throw PasswordRefusedException.tooLong();
        }
        if (!chosen.equals(repeated)) {
            throw PasswordRefusedException.different();
        }
    }

    /** Kept out of logs. */
    @Override
    public String toString() {
        return "NewPasswordDraft";
    }
}
