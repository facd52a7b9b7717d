package org.toraga.security;

import org.jspecify.annotations.Nullable;
import org.toraga.base.Refusal;

/** Something cannot be done to an account; the text says why. */
public class UserRefusedException extends Refusal {

    private UserRefusedException(@Nullable String field, String textKey, Object... facts) {
        super(field, textKey, facts);
    }

    static UserRefusedException malformedName() {
        return new UserRefusedException("username", "security.users.refused.name");
    }

    static UserRefusedException taken(String username) {
        return new UserRefusedException("username", "security.users.refused.taken", username);
    }

    static UserRefusedException gone(String username) {
        return new UserRefusedException(null, "security.users.refused.gone", username);
    }

    static UserRefusedException oneself() {
        return new UserRefusedException(null, "security.users.refused.oneself");
    }

    static UserRefusedException lastAdministrator() {
        return new UserRefusedException(null, "security.users.refused.last");
    }

    static UserRefusedException ofDemo() {
        return new UserRefusedException(null, "security.users.refused.demo");
    }

    static UserRefusedException locked() {
        return new UserRefusedException(null, "security.users.refused.locked");
    }
}
