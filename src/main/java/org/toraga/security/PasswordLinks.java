package org.toraga.security;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.toraga.base.Flush;

/** What a link to choose a password opens. For everybody: whoever has the link has shown enough. */
@Service
@PreAuthorize("permitAll()")
@Transactional(readOnly = true)
public class PasswordLinks {

    private final AccountRepository accounts;
    private final AccountHistory history;
    private final PasswordEncoder encoder;
    private final ApplicationEventPublisher events;

    PasswordLinks(
            AccountRepository accounts,
            AccountHistory history,
            PasswordEncoder encoder,
            ApplicationEventPublisher events) {
        this.accounts = accounts;
        this.history = history;
        this.encoder = encoder;
        this.events = events;
    }

    /** The name of the account that the link opens; empty if it opens none, or none any longer. */
    public Optional<String> accountOf(String token) {
        return find(token).map(Account::username);
    }

    /**
     * Sets the password and uses the link up.
     *
     * @throws LinkRefusedException if the link opens nothing, or nothing any longer
     * @throws PasswordRefusedException if the password is too short or too long, or the two entries differ
     */
    @Transactional
    public void choosePassword(String token, NewPasswordDraft draft) {
        var account = find(token).orElseThrow(LinkRefusedException::new);
        draft.refuseUnfit();
        var before = account.draft();
        asOwner(
                account,
                () -> history.write(() -> {
                    account.changePassword(String.valueOf(encoder.encode(draft.chosen())));
                    Flush.saved(() -> accounts.saveAndFlush(account));
                    history.changed(before, account.draft());
                }));
        events.publishEvent(new AccessChanged(account.username()));
    }

    private Optional<Account> find(String token) {
        return accounts.findByLinkHash(PasswordLink.hash(token)).filter(account -> account.acceptsLink(Instant.now()));
    }

    /** The history names whose link it was, rather than somebody who has not signed in. */
    private static void asOwner(Account account, Runnable action) {
        var before = SecurityContextHolder.getContext();
        try {
            SecurityContextHolder.setContext(new SecurityContextImpl(
                    UsernamePasswordAuthenticationToken.authenticated(account.username(), null, List.of())));
            action.run();
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }
}
