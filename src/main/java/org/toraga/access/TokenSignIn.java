package org.toraga.access;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.security.authentication.AccountStatusUserDetailsChecker;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Signs a program in by its token: as its owner is today, and with the token's scopes. */
@Component
class TokenSignIn {

    private final TokenQueries tokens;
    private final UserDetailsService accounts;
    private final AccountStatusUserDetailsChecker status = new AccountStatusUserDetailsChecker();

    TokenSignIn(TokenQueries tokens, UserDetailsService accounts) {
        this.tokens = tokens;
        this.accounts = accounts;
    }

    /** Empty if there is no such token, it opens nothing any more, or its account is gone or closed. */
    @Transactional
    public Optional<Authentication> signIn(String secret) {
        if (!TokenSecret.hasForm(secret)) {
            return Optional.empty();
        }
        var now = Instant.now().truncatedTo(ChronoUnit.SECONDS);
        return tokens.find(TokenSecret.hash(secret))
                .filter(owned -> owned.token().state(now) == TokenState.GOOD)
                .flatMap(owned -> as(owned.username(), owned.token().scopes()).map(signedIn -> {
                    tokens.used(owned.token().id(), now);
                    return signedIn;
                }));
    }

    private Optional<Authentication> as(String username, Set<Scope> scopes) {
        try {
            var account = accounts.loadUserByUsername(username);
            status.check(account);
            List<GrantedAuthority> granted = Stream.<GrantedAuthority>concat(
                            account.getAuthorities().stream(),
                            scopes.stream().map(scope -> new SimpleGrantedAuthority(scope.authority())))
                    .toList();
            return Optional.of(UsernamePasswordAuthenticationToken.authenticated(account, null, granted));
        } catch (AuthenticationException closed) {
            return Optional.empty();
        }
    }
}
