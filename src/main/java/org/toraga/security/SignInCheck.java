package org.toraga.security;

import java.time.Instant;
import java.util.Locale;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.authentication.dao.DaoAuthenticationProvider;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;

/**
 * Compares a name and a password with the accounts, on the sign-in page as by HTTP Basic authentication. Takes as long and
 * answers alike whether the account exists, is locked or has another password; what it was is written down for administrators.
 */
@Component
class SignInCheck implements AuthenticationProvider {

    private static final int LONGEST_NAME = 60;

    private final DaoAuthenticationProvider passwords;
    private final UserDetailsService accounts;
    private final SignInBrakes brakes;
    private final SignInLog log;

    SignInCheck(UserDetailsService accounts, PasswordEncoder encoder, SignInBrakes brakes, SignInLog log) {
        this.accounts = accounts;
        this.brakes = brakes;
        this.log = log;
        passwords = new DaoAuthenticationProvider(accounts);
        passwords.setPasswordEncoder(encoder);
        // A lock is looked at only after the password: sooner, the quick answer would tell of it.
        passwords.setPreAuthenticationChecks(account -> {});
        passwords.setPostAuthenticationChecks(account -> {
            if (!account.isAccountNonLocked()) {
                throw new LockedException(account.getUsername());
            }
        });
    }

    @Override
    public Authentication authenticate(Authentication asked) {
        var now = Instant.now();
        var name = name(asked);
        var address = asked.getDetails() instanceof WebAuthenticationDetails details ? details.getRemoteAddress() : "";
        try {
            brakes.begin(name, address, now);
            var checked = UsernamePasswordAuthenticationToken.unauthenticated(name, asked.getCredentials());
            checked.setDetails(asked.getDetails());
            var known = passwords.authenticate(checked);
            brakes.succeed(name);
            return known;
        } catch (SignInSlowedException slowed) {
            if (slowed.isFirst()) {
                log.record(now, name, address, SignInOutcome.SLOWED);
            }
            throw slowed;
        } catch (LockedException locked) {
            throw failed(now, name, address, SignInOutcome.LOCKED);
        } catch (BadCredentialsException wrong) {
            throw failed(now, name, address, isKnown(name) ? SignInOutcome.WRONG : SignInOutcome.UNKNOWN);
        }
    }

    private AuthenticationException failed(Instant now, String name, String address, SignInOutcome outcome) {
        brakes.fail(address, now);
        log.record(now, name, address, outcome);
        return new BadCredentialsException("Name and password do not match");
    }

    private boolean isKnown(String name) {
        try {
            accounts.loadUserByUsername(name);
            return true;
        } catch (org.springframework.security.core.userdetails.UsernameNotFoundException unknown) {
            return false;
        }
    }

    /** The name as accounts have it: in small letters, without what no account has and no database takes. */
    private static String name(Authentication asked) {
        var name = asked.getName().replaceAll("[\\p{Cntrl}\\p{Cs}]", "").strip().toLowerCase(Locale.ROOT);
        return name.codePointCount(0, name.length()) <= LONGEST_NAME
                ? name
                : name.substring(0, name.offsetByCodePoints(0, LONGEST_NAME));
    }

    @Override
    public boolean supports(Class<?> kind) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(kind);
    }
}
