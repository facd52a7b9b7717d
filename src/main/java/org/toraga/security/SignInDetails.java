package org.toraga.security;

import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.userdetails.User;

/** An account as Spring Security sees it, with the roles that its own role includes. */
class SignInDetails extends User {

    private final Role role;
    private final boolean mustChangePassword;

    SignInDetails(Account account) {
        super(
                account.username(),
                account.passwordHash(),
                true,
                true,
                !account.awaitsPassword(),
                !account.isLocked(),
                AuthorityUtils.createAuthorityList(account.role().granted().stream()
                        .map(name -> "ROLE_" + name)
                        .toList()));
        this.role = account.role();
        this.mustChangePassword = account.mustChangePassword();
    }

    Role role() {
        return role;
    }

    boolean mustChangePassword() {
        return mustChangePassword;
    }
}
