package org.toraga.access;

import org.toraga.base.Refusal;

/** A token cannot be made as asked for; the text says why. */
public class TokenRefusedException extends Refusal {

    private TokenRefusedException(String field, String textKey, Object... facts) {
        super(field, textKey, facts);
    }

    static TokenRefusedException nameless() {
        return new TokenRefusedException("name", "access.token.refused.nameless");
    }

    static TokenRefusedException nameTooLong(int most) {
        return new TokenRefusedException("name", "access.token.refused.name", most);
    }

    static TokenRefusedException scopeless() {
        return new TokenRefusedException("scopes", "access.token.refused.scopeless");
    }

    static TokenRefusedException exportByViewer() {
        return new TokenRefusedException("scopes", "access.token.refused.export");
    }

    static TokenRefusedException days(int most) {
        return new TokenRefusedException("days", "access.token.refused.days", most);
    }

    static TokenRefusedException tooMany(int most) {
        return new TokenRefusedException("name", "access.token.refused.tooMany", most);
    }
}
