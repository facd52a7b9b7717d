package org.toraga.security;

import java.util.Arrays;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.toraga.base.Roles;

/** What somebody may do with their own account. */
@Service
@PreAuthorize("hasRole('" + Roles.VIEWER + "')")
@Transactional(readOnly = true)
public class AccountService {

    private final AccountRepository accounts;
    private final PasswordEncoder encoder;
    private final OpenSessions sessions;

    AccountService(AccountRepository accounts, PasswordEncoder encoder, OpenSessions sessions) {
        this.accounts = accounts;
        this.encoder = encoder;
        this.sessions = sessions;
    }

    public SignedIn me() {
        return accounts.findByUsername(name())
                .map(account -> new SignedIn(account.username(), account.role(), account.isDemo()))
                .orElseGet(AccountService::removedMeanwhile);
    }

    /** Somebody whose account is gone stays who they were until their session ends. */
    private static SignedIn removedMeanwhile() {
        var granted = AuthorityUtils.authorityListToSet(authentication().getAuthorities());
        var role = Arrays.stream(Role.values())
                .filter(candidate -> granted.contains("ROLE_" + candidate.name()))
                .reduce(Role.VIEWER, (lower, higher) -> higher);
        return new SignedIn(name(), role, false);
    }

    /** Whether nothing else may be done before a password of one's own is chosen. */
    public boolean mustChangePassword() {
        return account().mustChangePassword();
    }

    /**
     * Changes one's own password and ends one's sessions in other browsers.
     *
     * @throws PasswordRefusedException if the old one is wrong, or the new one too short, too long, unchanged or repeated
     *     wrongly
     */
    @Transactional
    public void changePassword(PasswordDraft draft) {
        var account = account();
        if (account.isDemo()) {
            throw PasswordRefusedException.ofDemo();
        }
        if (!encoder.matches(draft.current(), account.passwordHash())) {
            throw PasswordRefusedException.wrong();
        }
        draft.fresh().refuseUnfit();
        if (draft.chosen().equals(draft.current())) {
            throw PasswordRefusedException.unchanged();
        }
        account.changePassword(encoder.encode(draft.chosen()));
        accounts.save(account);
        sessions.endOthers(account.username());
    }

    /** Ends every session of one's own account, this one too. Open pages go to signing in at once. */
    public void signOutEverywhere() {
        sessions.endAll(name());
    }

    private Account account() {
        return accounts.findByUsername(name()).orElseThrow();
    }

    private static String name() {
        return authentication().getName();
    }

    private static Authentication authentication() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication == null) {
            throw new IllegalStateException("Nobody is signed in");
        }
        return authentication;
    }
}
