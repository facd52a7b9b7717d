package org.toraga.security;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Pageable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.toraga.base.Flush;
import org.toraga.base.Roles;

/**
 * What administrators do with the accounts of others. Nobody can do any of it to their own account, nor leave the desk without
 * somebody who can manage it. The accounts of a demo stay as they are made at each start.
 */
@Service
@PreAuthorize("hasRole('" + Roles.ADMIN + "')")
@Transactional(readOnly = true)
public class UserService {

    private final AccountRepository accounts;
    private final AccountQueries queries;
    private final AccountHistory history;
    private final SignInQueries signIns;
    private final OpenSessions sessions;
    private final PasswordEncoder encoder;
    private final ApplicationEventPublisher events;

    UserService(
            AccountRepository accounts,
            AccountQueries queries,
            AccountHistory history,
            SignInQueries signIns,
            OpenSessions sessions,
            PasswordEncoder encoder,
            ApplicationEventPublisher events) {
        this.accounts = accounts;
        this.queries = queries;
        this.history = history;
        this.signIns = signIns;
        this.sessions = sessions;
        this.encoder = encoder;
        this.events = events;
    }

    /** @param words in the name */
    public List<AccountRow> find(String words, Pageable page) {
        return queries.find(words, page);
    }

    /** @param words in the name */
    public int count(String words) {
        return queries.count(words);
    }

    public Optional<AccountDetails> find(String username) {
        return queries.find(username)
                .map(account -> new AccountDetails(account, username.equals(self()), sessions.of(username)));
    }

    /** Attempts to sign in of the last 90 days, the latest first. */
    public List<SignInRow> signIns(SignInFilter filter, Pageable page) {
        return signIns.find(filter, page);
    }

    public int countSignIns(SignInFilter filter) {
        return signIns.count(filter);
    }

    /**
     * Adds an account whose owner chooses the password. The link is given to whoever asks, this once, to be handed over.
     *
     * @throws UserRefusedException if the name is none, or taken
     */
    @Transactional
    public PasswordLink invite(InvitationDraft draft) {
        if (!draft.hasFitName()) {
            throw UserRefusedException.malformedName();
        }
        if (accounts.findByUsername(draft.username()).isPresent()) {
            throw UserRefusedException.taken(draft.username());
        }
        var link = PasswordLink.issue(Instant.now());
        history.write(() -> {
            var account = Account.invited(draft.username(), draft.role(), link, unknownHash());
            Flush.saved(() -> accounts.saveAndFlush(account));
            history.added(account.draft());
        });
        return link;
    }

    /** Their sessions end: they sign in anew with the other role. @throws UserRefusedException if it must not be */
    @Transactional
    public void changeRole(String username, Role role) {
        var account = subject(username, role != Role.ADMIN);
        change(account, () -> account.changeRole(role));
    }

    /** Their sessions end, and nobody can sign in. @throws UserRefusedException if it must not be */
    @Transactional
    public void lock(String username) {
        var account = subject(username, true);
        change(account, account::lock);
    }

    /** @throws UserRefusedException if it must not be */
    @Transactional
    public void unlock(String username) {
        var account = subject(username, false);
        change(account, account::unlock);
    }

    /**
     * The password until now opens nothing any longer, nor does an earlier link; their sessions end.
     *
     * @throws UserRefusedException if it must not be, or the account is locked
     */
    @Transactional
    public PasswordLink resetPassword(String username) {
        var account = subject(username, true);
        if (account.isLocked()) {
            throw UserRefusedException.locked();
        }
        var link = PasswordLink.issue(Instant.now());
        change(account, () -> account.reset(link, unknownHash()));
        return link;
    }

    /** The name is free again; what they did stays in the history. @throws UserRefusedException if it must not be */
    @Transactional
    public void delete(String username) {
        var account = subject(username, true);
        history.write(() -> {
            Flush.deleted(() -> {
                accounts.delete(account);
                accounts.flush();
            });
            history.deleted(account.draft());
        });
        events.publishEvent(new AccountDeleted(username));
        events.publishEvent(new AccessChanged(username));
    }

    /** Signs somebody out everywhere. Their password still opens the account. */
    public void endSessions(String username) {
        sessions.endAll(username);
    }

    private void change(Account account, Runnable change) {
        var before = account.draft();
        change.run();
        if (account.draft().equals(before)) {
            return;
        }
        history.write(() -> {
            Flush.saved(() -> accounts.saveAndFlush(account));
            history.changed(before, account.draft());
        });
        events.publishEvent(new AccessChanged(account.username()));
    }

    /**
     * The account, which with all administrators nobody else touches until the transaction ends.
     *
     * @param leaves whether it can manage the desk no longer, if it could
     */
    private Account subject(String username, boolean leaves) {
        var locked = accounts.lockWithAdministrators(username);
        var account = locked.stream()
                .filter(candidate -> candidate.username().equals(username))
                .findFirst()
                .orElseThrow(() -> UserRefusedException.gone(username));
        if (account.isDemo()) {
            throw UserRefusedException.ofDemo();
        }
        if (username.equals(self())) {
            throw UserRefusedException.oneself();
        }
        var administrators =
                locked.stream().filter(Account::isWorkingAdministrator).toList();
        if (leaves && administrators.equals(List.of(account))) {
            throw UserRefusedException.lastAdministrator();
        }
        return account;
    }

    private String unknownHash() {
        return String.valueOf(encoder.encode(PasswordLink.random()));
    }

    private static String self() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication == null ? "" : authentication.getName();
    }
}
